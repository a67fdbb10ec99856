-- Dots on paper follow the voice of their sheet: while it is refused they count for nothing, and when it is erased they are
-- gone.
alter table hmw_dots add column counts boolean not null default true;

create function hmw_sheet_counts(sheet text, so boolean) returns void language plpgsql as $$
begin
  perform from hmw_ideas i join hmw_dots d on d.idea = i.voice_id where d.person = sheet order by i.voice_id for update of i;
  update hmw_ideas i set dots = i.dots + case when so then d.n else -d.n end, people = i.people + case when so then 1 else -1 end
  from hmw_dots d where d.person = sheet and d.counts <> so and i.voice_id = d.idea;
  update hmw_dots set counts = so where person = sheet and counts <> so;
end $$;

-- Rows that the database's owner puts back or moves bring theirs with them: only the council's own role counts.
create or replace function hmw_voice_changed() returns trigger language plpgsql as $$
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  if new.words is null then
    if exists (select from hmw_ideas i where i.voice_id = new.id) then
      perform hmw_give_back(new.id);
      delete from hmw_ideas where voice_id = new.id;
    end if;
    if new.data = '{}' then
      perform hmw_sheet_counts(new.id::text, false);
      delete from hmw_dots where person = new.id::text;
      delete from hmw_people where person = new.id::text;
    end if;
    return null;
  end if;
  insert into hmw_ideas (voice_id, activity_id, question, given_at)
  values (new.id, new.activity_id, coalesce(new.data->>'hmw-question', ''), new.given_at)
  on conflict (voice_id) do update set question = excluded.question;
  return null;
end $$;

-- An idea that was refused gives its dots back; those that a refused sheet gave count again when it is taken back.
create or replace function hmw_voice_refused() returns trigger language plpgsql as $$
begin
  if current_user = tg_table_schema then
    if tg_op = 'INSERT' then
      perform hmw_give_back(i.voice_id) from hmw_ideas i where i.voice_id = new.voice_id;
    end if;
    perform hmw_sheet_counts(coalesce(new.voice_id, old.voice_id)::text, tg_op = 'DELETE');
  end if;
  return null;
end $$;
drop trigger hmw_voice_refused on voice_refusals;
create trigger hmw_voice_refused after insert or delete on voice_refusals for each row execute function hmw_voice_refused();
