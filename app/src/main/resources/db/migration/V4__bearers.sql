-- Who bears a norm, one row for each name it has: "providers and deployers" are two. Derived; filled when the words of
-- the texts are read anew.

drop index norm_bearer;
alter table norm drop column bearer;

create table bearer (
    path     varchar(900) not null,
    number   int not null,
    name     varchar(200) not null,
    primary key (path, number, name)
);
create index bearer_name on bearer (name);

insert into schema_version values (4);
