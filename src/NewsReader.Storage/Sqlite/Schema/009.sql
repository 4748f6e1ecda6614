-- Facts that people give about a report, as JSON: with a document that they upload, and of an article as corrections. They are applied
-- over every reading of the document.

-- A page that was saved several times is one article: what its addresses have in common finds it.

alter table source add column facts text;
alter table article add column facts text;
alter table article add column page text;
create index article_page on article (page) where page is not null;
alter table article add column facts_at text;       -- when they were given last
