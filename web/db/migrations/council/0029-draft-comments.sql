-- A draft that people comment on by paragraph. The text that stands now is in the definition of its activity; every version
-- there was, this one too, is here. A paragraph keeps its id from version to version.
create table draft_versions (
  activity_id uuid not null references activities,
  number integer not null check (number > 0),
  paragraphs jsonb not null,
  what_changed text not null default '',
  -- The joint draft of a working group that it was taken from.
  source uuid,
  at timestamptz not null,
  by_account uuid,
  primary key (activity_id, number)
);
-- Where a comment belongs: an empty paragraph is the whole draft. The words are in the voice alone.
create table draft_comments (
  voice_id uuid primary key references voices,
  activity_id uuid not null,
  paragraph text not null,
  version integer not null,
  stand text not null,
  given_at timestamptz not null
);
create index on draft_comments (activity_id, paragraph, given_at desc, voice_id desc);
-- How many comments each paragraph has, without those that were refused or erased.
create table draft_tallies (
  activity_id uuid not null,
  paragraph text not null,
  stand text not null,
  n integer not null,
  primary key (activity_id, paragraph, stand)
);
-- What the council says to the comments on a paragraph. The newest stands; those before are kept.
create table draft_answers (
  id uuid primary key,
  activity_id uuid not null,
  paragraph text not null,
  answer text not null,
  at timestamptz not null,
  by_account uuid
);
create index on draft_answers (activity_id, paragraph, at);

create function draft_tally(activity uuid, paragraph text, stand text, sign integer) returns void language sql as $$
  insert into draft_tallies values (activity, paragraph, stand, sign)
  on conflict (activity_id, paragraph, stand) do update set n = draft_tallies.n + excluded.n;
$$;

-- Puts a voice beside its paragraph. A number that no version has is a comment on the whole.
create function draft_place(voice uuid, activity uuid, given timestamptz, data jsonb) returns void language sql as $$
  insert into draft_comments
  select voice, activity,
    coalesce((select 'p' || (data->>'draft-paragraph') from draft_versions v where v.activity_id = activity
      and v.paragraphs @> jsonb_build_array(jsonb_build_object('id', 'p' || (data->>'draft-paragraph'))) limit 1), ''),
    coalesce((select max(number) from draft_versions v where v.activity_id = activity and v.at <= given), 1),
    coalesce(data->>'draft-stand', 'other'), given
  on conflict (voice_id) do update set paragraph = excluded.paragraph, stand = excluded.stand;
$$;

-- Rows that the database's owner puts back or moves bring theirs with them: only the council's own role counts.
create function draft_voice_changed() returns trigger language plpgsql as $$
declare
  counted boolean;
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  counted := not exists (select from voice_refusals r where r.voice_id = new.id);
  if tg_op = 'UPDATE' then
    if counted then
      perform draft_tally(c.activity_id, c.paragraph, c.stand, -1) from draft_comments c where c.voice_id = new.id;
    end if;
    if new.data = '{}' and new.words is null then
      delete from draft_comments where voice_id = new.id;
      return null;
    end if;
  end if;
  perform draft_place(new.id, new.activity_id, new.given_at, new.data);
  if counted then
    perform draft_tally(c.activity_id, c.paragraph, c.stand, 1) from draft_comments c where c.voice_id = new.id;
  end if;
  return null;
end $$;
create trigger draft_voice_taken after insert on voices for each row when (new.kind = 'draft') execute function draft_voice_changed();
create trigger draft_voice_changed after update of words, data on voices for each row
  when (new.kind = 'draft' and (old.words, old.data) is distinct from (new.words, new.data)) execute function draft_voice_changed();

create function draft_voice_refused() returns trigger language plpgsql as $$
begin
  if current_user = tg_table_schema then
    perform draft_tally(c.activity_id, c.paragraph, c.stand, case tg_op when 'INSERT' then -1 else 1 end)
    from draft_comments c where c.voice_id = coalesce(new.voice_id, old.voice_id);
  end if;
  return null;
end $$;
create trigger draft_voice_refused after insert or delete on voice_refusals for each row execute function draft_voice_refused();
