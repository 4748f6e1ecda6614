-- How often reading a source was begun and not finished: at a start after the program ended while it was being read, or since
-- it took too long. After the second time it is set aside.

alter table source add column attempts integer not null default 0;
