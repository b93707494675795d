package org.armillary.act;

import java.util.Map;
import org.armillary.account.Actor;
import org.armillary.account.Audit;
import org.armillary.home.Transaction;
import tools.jackson.databind.json.JsonMapper;

/// The audit of accounts: every sign-in and every change is an act of the actor's organisation.
public final class AccountActs implements Audit {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Acts acts;

    public AccountActs(Acts acts) {
        this.acts = acts;
    }

    @Override
    public void record(Transaction transaction, Event event, Actor actor, String subject, Map<String, String> details) {
        ActType type = switch (event) {
            case SIGNED_IN -> ActType.SIGNED_IN;
            case SIGN_IN_FAILED -> ActType.SIGN_IN_FAILED;
            case SIGNED_OUT -> ActType.SIGNED_OUT;
            case CHANGED -> ActType.ACCOUNT_CHANGED;
        };
        acts.append(
                transaction,
                acts.drafted(type, actor, subject, JSON.writeValueAsString(new java.util.TreeMap<>(details))));
    }
}
