-- Links by which somebody without an account is shown part of a stream of decision records. Portable between H2 and
-- PostgreSQL.

create table trail_link (
    id               uuid primary key,
    -- SHA-256 of the secret in the link, in hexadecimal; the secret is kept nowhere.
    digest           varchar(64) not null unique,
    organisation     varchar(60) not null references organisation (id),
    stream           varchar(32) not null references ledger_stream (id),
    first_sequence   bigint not null,
    last_sequence    bigint not null,
    -- Members of records that are shown, with blanks between.
    members          varchar(400) not null,
    -- For whom, in the maker's words; may be empty.
    recipient        varchar(200) not null,
    made_by          varchar(200) not null,
    made_at          timestamp(6) with time zone not null,
    expires_at       timestamp(6) with time zone not null,
    ended_at         timestamp(6) with time zone
);
create index trail_link_stream on trail_link (stream, expires_at);

insert into schema_version values (9);
