-- What an organisation says of the duties of its systems: done, or not theirs. Portable between H2 and PostgreSQL.
-- Rows are only ever added: what is so now is, of each duty, the latest.

create table duty_mark (
    id               uuid primary key,
    ai_system        uuid not null references ai_system (id),
    organisation     varchar(60) not null,
    conclusion       varchar(200) not null,
    state            varchar(20) not null,
    note             text not null,
    actor            varchar(200) not null,
    marked_at        timestamp(6) with time zone not null
);
create index duty_mark_system on duty_mark (ai_system, marked_at);

insert into schema_version values (7);
