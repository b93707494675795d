-- Derived from the readings: what their words point to, mean and demand. Portable between H2 and PostgreSQL.

create table annotated (
    path       varchar(900) primary key,
    work       varchar(500) not null,
    expression varchar(600) not null,
    language   varchar(3) not null,
    engine     varchar(100) not null,
    signature  varchar(4000) not null,
    problem    varchar(1000)
);
create index annotated_work on annotated (work);

-- On which days a reading answers; the end is exclusive.
create table answering (
    path       varchar(900) not null,
    from_day   date not null,
    until_day  date not null
);
create index answering_path on answering (path);

create table link (
    path      varchar(900) not null,
    number    int not null,
    type      varchar(20) not null,
    from_eid  varchar(400) not null,
    from_unit varchar(400) not null,
    to_work   varchar(500),
    to_eid    varchar(400) not null,
    to_unit   varchar(400) not null,
    detail    text not null,
    primary key (path, number)
);
create index link_to on link (to_work, to_unit);
create index link_from on link (path, from_unit);

create table term (
    path     varchar(900) not null,
    number   int not null,
    folded   varchar(400) not null,
    eid      varchar(400) not null,
    detail   text not null,
    primary key (path, number)
);
create index term_folded on term (folded);

create table norm (
    path     varchar(900) not null,
    number   int not null,
    modality varchar(20) not null,
    bearer   varchar(400) not null,
    eid      varchar(400) not null,
    detail   text not null,
    primary key (path, number)
);
create index norm_bearer on norm (modality, bearer);

create table followed (
    follower varchar(40) primary key,
    seq      bigint not null
);

insert into schema_version values (3);
