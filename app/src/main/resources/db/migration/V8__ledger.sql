-- The ledger: what is in the log of acts, and what its entries say. Portable between H2 and PostgreSQL.

-- Orders of entries without gaps: three that are public, and those of organisations.
create table ledger_stream (
    id               varchar(32) primary key,
    organisation     varchar(60) not null,
    name             varchar(120) not null,
    -- The AI system whose decisions it records; empty for acts.
    ai_system        varchar(300) not null,
    -- After how many days what its entries say is destroyed; null for never.
    retention        int,
    next_sequence    bigint not null,
    -- Below this sequence everything was destroyed by retention.
    swept_to         bigint not null,
    opened_at        timestamp(6) with time zone not null,
    opened_by        varchar(200) not null,
    unique (organisation, name)
);
insert into ledger_stream values
    ('texts', 'home', 'texts', '', null, 1, 1, timestamp with time zone '2026-11-22 00:00:00+00:00', 'home'),
    ('law', 'home', 'law', '', null, 1, 1, timestamp with time zone '2026-11-22 00:00:00+00:00', 'home'),
    ('ledger', 'home', 'ledger', '', null, 1, 1, timestamp with time zone '2026-11-22 00:00:00+00:00', 'home');

-- Who an actor is in the log. A row that is deleted can't be guessed again.
create table ledger_pseudonym (
    organisation     varchar(60) not null,
    actor            varchar(200) not null,
    pseudonym        varchar(32) not null unique,
    primary key (organisation, actor)
);

-- Entries, each at the place that it has or will have in the log. Rows are only ever added; of an entry that was
-- erased salt and payload are null.
create table ledger_entry (
    place            bigint primary key,
    id               uuid not null unique,
    stream           varchar(32) not null,
    sequence         bigint not null,
    organisation     varchar(60) not null,
    subject          varchar(700) not null,
    time             timestamp(6) with time zone not null,
    -- The leaf, fixed before it is appended.
    entry            varchar(1000) not null,
    salt             bytea,
    payload          varchar(1000000),
    erased_at        timestamp(6) with time zone,
    erased_by        uuid,
    unique (stream, sequence)
);
create index ledger_entry_subject on ledger_entry (subject, place);

-- Requests that may come again: what was answered first is answered again.
create table ledger_request (
    stream           varchar(32) not null,
    idempotency_key  varchar(200) not null,
    first_sequence   bigint not null,
    records          int not null,
    made_at          timestamp(6) with time zone not null,
    primary key (stream, idempotency_key)
);

-- One row: how far the ledger is.
create table ledger_position (
    id               int primary key,
    -- The log's name; empty before there is a log.
    origin           varchar(300) not null,
    -- The place of the next entry.
    next_place       bigint not null,
    -- The act up to which all were taken down.
    enrolled         bigint not null,
    -- How many entries the log had acknowledged when that was last noted.
    logged           bigint not null
);
insert into ledger_position values (1, '', 0, 0, 0);

insert into schema_version values (8);
