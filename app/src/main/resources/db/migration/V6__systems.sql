-- AI systems that organisations describe, what was said of them, and assessments that were kept. Portable between H2 and
-- PostgreSQL. Rows of 'reply' are only ever added: what is so now is, of each fact, the row of the highest version.

create table ai_system (
    id               uuid primary key,
    organisation     varchar(60) not null references organisation (id),
    owner            varchar(200) not null,
    name             varchar(300) not null,
    -- Counts its changes; the rows of 'reply' carry the version that made them.
    version          bigint not null,
    created_at       timestamp(6) with time zone not null,
    changed_by       varchar(200) not null,
    changed_at       timestamp(6) with time zone not null,
    removed_at       timestamp(6) with time zone
);
create index ai_system_organisation on ai_system (organisation, name);

create table reply (
    ai_system        uuid not null references ai_system (id),
    fact             varchar(120) not null,
    version          bigint not null,
    organisation     varchar(60) not null,
    -- What the answer is: truth, chosen, one-of, several, between, within, moment; unknown, gone.
    kind             varchar(20) not null,
    answer           text not null,
    note             text not null,
    source           text not null,
    actor            varchar(200) not null,
    given_at         timestamp(6) with time zone not null,
    primary key (ai_system, fact, version)
);

create table system_name (
    ai_system        uuid not null references ai_system (id),
    version          bigint not null,
    name             varchar(300) not null,
    actor            varchar(200) not null,
    given_at         timestamp(6) with time zone not null,
    primary key (ai_system, version)
);

create table kept_assessment (
    id               uuid primary key,
    ai_system        uuid not null references ai_system (id),
    organisation     varchar(60) not null,
    version          bigint not null,
    as_of            date not null,
    digest           varchar(64) not null,
    receipt          text not null,
    actor            varchar(200) not null,
    kept_at          timestamp(6) with time zone not null
);
create index kept_assessment_system on kept_assessment (ai_system, kept_at);

insert into schema_version values (6);
