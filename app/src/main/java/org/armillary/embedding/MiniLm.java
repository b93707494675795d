package org.armillary.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armillary.law.frbr.Language;

/// all-MiniLM-L6-v2, quantised to eight bits, run by ONNX Runtime inside the process: 384 numbers, English.
///
/// Windows of like length go through the model together. One thread, so that the same texts give the same bytes
/// and the other core stays free. A question's vector is turned by the [QuestionMap], which was fitted to this
/// model.
public final class MiniLm implements Embedder {

    private static final String NAME = "all-minilm-l6-v2-q";
    private static final int DIMENSIONS = 384;
    /// Pieces of words.
    private static final int LONGEST = 160;

    private static final int TOGETHER = 8;
    private static final Language ENGLISH = new Language("eng");

    private final WordPiece tokenizer;
    private final OrtSession session;
    private final Optional<Taught> taught;

    private MiniLm(WordPiece tokenizer, OrtSession session, Optional<Taught> taught) {
        this.tokenizer = tokenizer;
        this.session = session;
        this.taught = taught;
    }

    /// What was fitted to this model on questions and their answers.
    private record Taught(QuestionMap map, WordStress stress) {

        static Taught shipped() {
            return new Taught(QuestionMap.shipped(DIMENSIONS), WordStress.shipped(DIMENSIONS));
        }
    }

    /// Loads the model, with questions mapped to what answers them: about half a second.
    public static MiniLm load() {
        return load(Optional.of(Taught.shipped()));
    }

    /// Loads the model as it was published, for comparison: a question's vector is that of its text.
    public static MiniLm plain() {
        return load(Optional.empty());
    }

    private static MiniLm load(Optional<Taught> taught) {
        try (InputStream model = open(NAME + ".onnx");
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = OnnxEnvironment.get().createSession(model.readAllBytes(), options);
            return new MiniLm(WordPiece.read(open(NAME + "-tokenizer.json")), session, taught);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + NAME + " can't be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream found = MiniLm.class.getResourceAsStream("/" + name);
        if (found == null) {
            throw new FileNotFoundException(name + " is not on the class path");
        }
        return found;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public boolean reads(Language language) {
        return language.equals(ENGLISH);
    }

    @Override
    public float[][] windows(List<String> windows) {
        int[][] pieces =
                windows.stream().map(each -> tokenizer.encode(each, LONGEST)).toArray(int[][]::new);
        int[] order = IntStream.range(0, pieces.length)
                .boxed()
                .sorted(Comparator.comparingInt(each -> pieces[each].length))
                .mapToInt(each -> each)
                .toArray();
        float[][] vectors = new float[pieces.length][];
        for (int from = 0; from < order.length; from += TOGETHER) {
            int[] batch = IntStream.range(from, Math.min(order.length, from + TOGETHER))
                    .map(each -> order[each])
                    .toArray();
            run(batch, pieces, vectors);
        }
        return vectors;
    }

    @Override
    public Asked ask(String question) {
        int[] pieces = tokenizer.encode(question, LONGEST);
        float[][] states = states(pieces);
        float[] vector = mean(states, states.length);
        return taught.map(each ->
                        new Asked(each.map().apply(vector), each.stress().of(words(question, states))))
                .orElseGet(() -> Asked.of(vector));
    }

    /// What the model makes of each word of a question; words beyond what it reads are left out.
    public List<WordState> words(String question) {
        return words(question, states(tokenizer.encode(question, LONGEST)));
    }

    private List<WordState> words(String question, float[][] states) {
        List<WordState> words = new ArrayList<>();
        int from = 1;
        for (String word : WordPiece.words(question)) {
            int to = from + tokenizer.pieces(word).length;
            if (to < states.length) {
                words.add(new WordState(word, meanOfUnits(states, from, to)));
            }
            from = to;
        }
        return words;
    }

    private static float[] meanOfUnits(float[][] states, int from, int to) {
        float[] mean = new float[DIMENSIONS];
        for (int piece = from; piece < to; piece++) {
            float[] unit = Vectors.unit(states[piece]);
            for (int i = 0; i < DIMENSIONS; i++) {
                mean[i] += unit[i] / (to - from);
            }
        }
        return mean;
    }

    private float[][] states(int[] pieces) {
        long[] ids = new long[pieces.length];
        Arrays.setAll(ids, each -> pieces[each]);
        long[] mask = new long[pieces.length];
        Arrays.fill(mask, 1);
        return states(ids, mask, new long[] {1, pieces.length})[0];
    }

    private void run(int[] batch, int[][] pieces, float[][] vectors) {
        int width = pieces[batch[batch.length - 1]].length;
        long[] ids = new long[batch.length * width];
        long[] mask = new long[ids.length];
        for (int row = 0; row < batch.length; row++) {
            int[] own = pieces[batch[row]];
            for (int i = 0; i < own.length; i++) {
                ids[row * width + i] = own[i];
                mask[row * width + i] = 1;
            }
        }
        float[][][] states = states(ids, mask, new long[] {batch.length, width});
        for (int row = 0; row < batch.length; row++) {
            vectors[batch[row]] = mean(states[row], pieces[batch[row]].length);
        }
    }

    private float[][][] states(long[] ids, long[] mask, long[] shape) {
        OrtEnvironment environment = OnnxEnvironment.get();
        try (OnnxTensor text = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor attended = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", text, "attention_mask", attended, "token_type_ids", types))) {
            return (float[][][]) result.get(0).getValue();
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + NAME + " failed: " + e.getMessage(), e);
        }
    }

    /// The mean of the states of all pieces, of length 1.
    private static float[] mean(float[][] states, int pieces) {
        float[] sum = new float[DIMENSIONS];
        for (int piece = 0; piece < pieces; piece++) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += states[piece][i];
            }
        }
        return Vectors.unit(sum);
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model " + NAME + " can't be closed: " + e.getMessage(), e);
        }
    }
}
