-- What people send to be shown to everyone with their answer, once that is shown; and a picture in small, for lists.
alter table answer_files add column for_all boolean not null default false;
alter table answer_files add column small_id uuid references files;
create index on answer_files (small_id) where small_id is not null;
-- Words for a picture or recording that an officer wrote in place of its sender's. They stand while the sender's stay as they were.
create table answer_file_words (
  file_id uuid primary key references answer_files on delete cascade,
  words text not null,
  instead_of text not null,
  at timestamptz not null,
  by_account uuid
);
-- Stories, and answers to a brief's question: what lists are narrowed down by. The words stay in the voice alone.
create table stories (
  voice_id uuid primary key references voices,
  activity_id uuid not null,
  reason text,
  picture boolean not null,
  given_at timestamptz not null
);
create index on stories (activity_id, given_at desc, voice_id desc);
create index on stories (activity_id, reason, given_at desc, voice_id desc);
create index on stories (activity_id, voice_id desc);
create table story_words (
  activity_id uuid not null,
  word text not null,
  voice_id uuid not null references stories on delete cascade,
  primary key (activity_id, word, voice_id)
);
create index on story_words (voice_id);
-- The answer that everyone in a session looks at, as the officer there chose.
create table session_shows (
  activity_id uuid primary key references activities,
  voice_id uuid not null references voices,
  at timestamptz not null,
  by_account uuid
);

create function index_story(story uuid, activity uuid, language text, words text, data jsonb) returns void language sql as $$
  delete from story_words where voice_id = story;
  insert into story_words select activity, word, story
  from unnest(idea_stems(language, concat_ws(' ', data->>'title', words))) as word;
$$;
-- Words that were changed, redacted or erased are found no longer, whoever took them away.
create function reindex_story() returns trigger language plpgsql as $$
declare
  one stories;
begin
  update stories set reason = new.data->>'chosen-reason', picture = new.data ? 'the-photo' where voice_id = new.id returning * into one;
  if found then
    perform index_story(one.voice_id, one.activity_id, new.language, new.words, new.data);
  end if;
  return null;
end $$;
create trigger reindex_story after update of words, data on voices for each row
when (old.kind = 'stories' and (old.words, old.data) is distinct from (new.words, new.data)) execute function reindex_story();
