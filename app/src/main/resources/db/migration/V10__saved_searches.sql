-- Searches that people keep, and what newly matched them. Portable between H2 and PostgreSQL.

create table saved_search (
    id               uuid primary key,
    organisation     varchar(60) not null references organisation (id),
    -- Whose it is; empty where the server has one user, who needs no account.
    person           uuid references person (id) on delete cascade,
    name             varchar(300) not null,
    -- The parameters of its question, as JSON.
    question         text not null,
    made_at          timestamp(6) with time zone not null,
    paused_at        timestamp(6) with time zone,
    -- SHA-256 of the secret in the feed's address, in hexadecimal; empty where there is no feed.
    feed             varchar(64) unique,
    -- Where notices are posted to; empty for nowhere.
    hook             varchar(2000),
    -- Counts the keys that notices were signed with; the key follows from it and from a file of the home.
    hook_turn        bigint not null,
    -- Why nothing is posted any more; empty while it is.
    hook_trouble     varchar(400),
    -- Matches since the last notice that were counted and not kept.
    uncounted        bigint not null
);
create index saved_search_owner on saved_search (organisation, person);

create table notice (
    id               uuid primary key,
    saved_search     uuid not null references saved_search (id) on delete cascade,
    made_at          timestamp(6) with time zone not null,
    -- How many provisions it tells of; those that were kept are rows of 'search_match'.
    matches          bigint not null,
    read_at          timestamp(6) with time zone
);
create index notice_search on notice (saved_search, made_at);

create table search_match (
    saved_search     uuid not null references saved_search (id) on delete cascade,
    -- SHA-256 of language and words, in hexadecimal: a provision's version, wherever it stands.
    version          varchar(64) not null,
    -- 'new', 'changed' or 'applies'.
    event            varchar(10) not null,
    work             varchar(400) not null,
    expression       varchar(500) not null,
    eid              varchar(400) not null,
    title            text not null,
    -- The provision: numbers and headings from the outermost.
    place            text not null,
    words            text not null,
    -- The first day on which it applies.
    applies_from     date not null,
    -- From when on it is told of.
    due              date not null,
    notice           uuid references notice (id) on delete cascade,
    primary key (saved_search, version, event)
);
create index search_match_notice on search_match (notice, saved_search);
create index search_match_due on search_match (due);

-- Notices on their way to where somebody wants them posted.
create table delivery (
    notice           uuid primary key references notice (id) on delete cascade,
    attempts         bigint not null,
    next_at          timestamp(6) with time zone not null,
    delivered_at     timestamp(6) with time zone,
    given_up_at      timestamp(6) with time zone,
    trouble          varchar(400)
);
create index delivery_next on delivery (next_at);

-- Which versions of provisions a work has ever had, eight bytes of digest each, in hexadecimal; so that nothing is
-- told twice, whatever crashes.
create table seen_work (
    work             varchar(400) primary key,
    versions         text not null,
    places           text not null
);

create table alert_followed (
    act              bigint not null
);
insert into alert_followed values (0);

insert into schema_version values (10);
