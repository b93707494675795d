package org.armillary.guard;

/// A request that gets a [Problem] instead of an answer.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.kind() + " " + problem.arguments());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
