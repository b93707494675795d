-- Whether a text is a model text, which is never in force.
alter table reading add column model boolean default false not null;

insert into schema_version values (2);
