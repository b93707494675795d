-- Who does something and for whom. Secrets stand here as digests only. Portable between H2 and PostgreSQL.

-- What an act is about, in the large: texts, accounts or systems; and the organisation it was done for.
alter table act add column area varchar(20) default 'texts' not null;
alter table act add column organisation varchar(60) default 'home' not null;
create index act_organisation on act (organisation, area, seq);

create table organisation (
    id               varchar(60) primary key,
    name             varchar(200) not null,
    -- Whether its curators may change the texts, which all organisations share.
    curates          boolean not null,
    -- Whether its people need a passkey: a password alone then only opens their own account.
    passkeys         boolean not null,
    created_at       timestamp(6) with time zone not null
);
insert into organisation values ('home', 'Home', true, false, timestamp with time zone '2026-01-01 00:00:00+00:00');

create table person (
    id               uuid primary key,
    organisation     varchar(60) not null references organisation (id),
    name             varchar(60) not null unique,
    shown            varchar(200) not null,
    role             varchar(20) not null,
    password         varchar(400),
    password_since   timestamp(6) with time zone,
    -- Issuer and subject at an OpenID Connect provider, with a space between.
    subject          varchar(700) unique,
    created_at       timestamp(6) with time zone not null,
    disabled_at      timestamp(6) with time zone
);
create index person_organisation on person (organisation);

-- Invitations, set-up of a first administrator, and new ways in for who lost all others.
create table one_time_link (
    digest           varchar(64) primary key,
    purpose          varchar(20) not null,
    organisation     varchar(60) not null references organisation (id),
    person           uuid references person (id),
    name             varchar(60) not null,
    role             varchar(20) not null,
    created_by       varchar(200) not null,
    created_at       timestamp(6) with time zone not null,
    expires_at       timestamp(6) with time zone not null,
    used_at          timestamp(6) with time zone
);
create index one_time_link_organisation on one_time_link (organisation);

create table recovery_code (
    digest           varchar(64) primary key,
    person           uuid not null references person (id),
    created_at       timestamp(6) with time zone not null,
    used_at          timestamp(6) with time zone
);
create index recovery_code_person on recovery_code (person);

create table passkey (
    credential       varchar(1400) primary key,
    person           uuid not null references person (id),
    label            varchar(100) not null,
    public_key       text not null,
    attestation      text not null,
    signature_count  bigint not null,
    verifies_user    boolean not null,
    transports       varchar(200) not null,
    backup_eligible  boolean not null,
    backed_up        boolean not null,
    created_at       timestamp(6) with time zone not null,
    used_at          timestamp(6) with time zone not null
);
create index passkey_person on passkey (person);

create table signed_in (
    digest           varchar(64) primary key,
    id               uuid not null unique,
    person           uuid not null references person (id),
    means            varchar(20) not null,
    address          varchar(60) not null,
    agent            varchar(300) not null,
    created_at       timestamp(6) with time zone not null,
    proved_at        timestamp(6) with time zone not null,
    seen_at          timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone
);
create index signed_in_person on signed_in (person);

create table program (
    digest           varchar(64) primary key,
    id               uuid not null unique,
    person           uuid not null references person (id),
    name             varchar(60) not null,
    hint             varchar(20) not null,
    scopes           varchar(100) not null,
    created_at       timestamp(6) with time zone not null,
    expires_at       timestamp(6) with time zone not null,
    used_at          timestamp(6) with time zone,
    revoked_at       timestamp(6) with time zone
);
create index program_person on program (person);

insert into schema_version values (5);
