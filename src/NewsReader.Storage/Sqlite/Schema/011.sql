-- What the front page sorts stories by and selects them by, so that a page of the list never counts the versions of every story.
-- Withdrawn articles do not count.

alter table story add column versions integer not null default 0;  -- articles that report it
alter table story add column texts integer not null default 0;     -- their revisions together
alter table story add column published text not null default '';   -- the earliest known publication time; empty when none is known

create view story_content as
  select a.story_id, count(*) as versions, sum(r.number) as texts, coalesce(min(r.published), '') as published
  from article a join revision r on r.id = a.current_revision group by a.story_id;

update story set (versions, texts, published) =
  (select versions, texts, published from story_content where story_id = story.id)
where id in (select story_id from article where current_revision is not null);

create trigger article_counted after update of story_id, current_revision on article
when old.story_id <> new.story_id or old.current_revision is not new.current_revision begin
  update story set
    versions = coalesce((select versions from story_content where story_id = story.id), 0),
    texts = coalesce((select texts from story_content where story_id = story.id), 0),
    published = coalesce((select published from story_content where story_id = story.id), '')
  where id in (old.story_id, new.story_id);
end;

create trigger revision_dated after update of published on revision
when old.published is not new.published begin
  update story set published = coalesce((select published from story_content where story_id = story.id), '')
  where id = (select story_id from article where id = new.article_id and current_revision = new.id);
end;

create index story_compared on story (changed_at desc, id desc) where texts > 1;
create index story_single on story (changed_at desc, id desc) where texts = 1;
create index story_published on story (published desc, id desc);
create index story_versions on story (versions desc, id desc);
