-- What was put together with something that is not shown any more stands by itself: for ever where that was refused or
-- erased, and until it is shown again where it is hidden for a while. `into_question` and `gone_by` say what holds now;
-- the joins say what was done.

-- Counts at a question whoever wanted one that stands in it, each once, and nobody whom none of them brings any more; then
-- at the one in which it stands itself.
create function carry_wants(head uuid) returns void language plpgsql as $$
declare
  taken integer;
  carried integer;
begin
  for far in 1..20 loop
    exit when head is null;
    perform from asked_questions where voice_id = head for no key update;
    delete from question_wants w where w.question_id = head and w.via is not null and not exists (
      select from asked_questions q join question_wants s on s.question_id = q.voice_id
      where q.voice_id = w.via and q.into_question = head and s.wanter = w.wanter);
    get diagnostics taken = row_count;
    insert into question_wants (question_id, wanter, at, via)
    select distinct on (s.wanter) head, s.wanter, s.at, s.question_id
    from asked_questions q join question_wants s on s.question_id = q.voice_id
    where q.into_question = head order by s.wanter, s.at, s.question_id
    on conflict do nothing;
    get diagnostics carried = row_count;
    update asked_questions set wants = wants + carried - taken where voice_id = head and carried <> taken;
    select into_question into head from asked_questions where voice_id = head;
  end loop;
end $$;

create function question_joins_follow(head uuid, shown boolean) returns void language plpgsql as $$
declare
  one record;
begin
  if not shown then
    update asked_questions set into_question = null where into_question = head;
  else
    for one in select j.id, j.from_question as own from question_joins j join asked_questions q on q.voice_id = j.from_question
      where j.into_question = head and j.undone_at is null and q.into_question is null order by j.id
    loop
      -- Unless they would lead into each other, by what was put together meanwhile.
      if exists (with recursive up as (select head as id
          union select q.into_question from up u join asked_questions q on q.voice_id = u.id where q.into_question is not null)
        select from up where id = one.own) then
        update question_joins set undone_at = now() where id = one.id;
      else
        update asked_questions set into_question = head where voice_id = one.own;
      end if;
    end loop;
  end if;
  perform carry_wants(head);
end $$;

-- Rows that the database's owner puts back or moves bring theirs with them: only the council's own role changes them here.
create function question_shown() returns trigger language plpgsql as $$
declare
  head uuid := coalesce(new.voice_id, old.voice_id);
  board uuid;
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  select activity_id into board from asked_questions where voice_id = head;
  if board is null or tg_op = 'INSERT' and not exists (select from question_joins where into_question = head and undone_at is null) then
    return null;
  end if;
  -- In turn with the joins of this board.
  perform pg_advisory_xact_lock(hashtextextended('questions ' || board, 0));
  perform question_joins_follow(head, tg_op = 'INSERT');
  return null;
end $$;
create trigger question_shown after insert or delete on voice_publications for each row execute function question_shown();

-- Counts at a problem whomever one affects that stands in it, as with questions.
create function carry_affected(head uuid) returns void language plpgsql as $$
declare
  taken integer;
  carried integer;
begin
  for far in 1..20 loop
    exit when head is null;
    perform from solution_problems where id = head for no key update;
    delete from solution_affected a where a.problem_id = head and a.via is not null and not exists (
      select from solution_problems p join solution_joins j on j.act = p.gone_by join solution_affected s on s.problem_id = p.id
      where p.id = a.via and j.into_id = head and s.person = a.person);
    get diagnostics taken = row_count;
    insert into solution_affected (problem_id, activity_id, person, at, via)
    select distinct on (s.person) head, s.activity_id, s.person, s.at, s.problem_id
    from solution_joins j join solution_problems p on p.id = j.from_id and p.gone_by = j.act join solution_affected s on s.problem_id = p.id
    where j.into_id = head order by s.person, s.at, s.problem_id
    on conflict do nothing;
    get diagnostics carried = row_count;
    update solution_problems set affected = affected + carried - taken where id = head and carried <> taken;
    select j.into_id into head from solution_problems p left join solution_joins j on j.act = p.gone_by where p.id = head;
  end loop;
end $$;

-- The joins into a problem or an idea that nobody undid; of a problem, also those of ideas of others into its own.
create function solution_joins_into(head uuid) returns setof solution_joins language sql stable as $$
  select j.* from solution_joins j where j.into_id = head and j.undone_at is null
  union all
  select j.* from solution_ideas i join solution_joins j on j.into_id = i.id and j.undone_at is null
    join solution_ideas o on o.id = j.from_id
  where i.problem_id = head and o.problem_id <> head
$$;

create function solution_joins_follow(head uuid, shown boolean) returns void language plpgsql as $$
declare
  one record;
begin
  if not shown then
    update solution_problems p set gone_by = null from solution_joins_into(head) j where p.id = j.from_id and p.gone_by = j.act;
    update solution_ideas i set gone_by = null from solution_joins_into(head) j where i.id = j.from_id and i.gone_by = j.act;
  else
    for one in select j.act, j.from_id as own, j.into_id as other from solution_joins_into(head) j
      left join solution_problems p on p.id = j.from_id left join solution_ideas i on i.id = j.from_id
      left join solution_ideas o on o.id = j.into_id
      where coalesce(p.gone_by, i.gone_by) is null and exists (select from voice_publications v where v.voice_id = j.into_id)
        and (o.id is null or exists (select from voice_publications v where v.voice_id = o.problem_id)) order by j.act
    loop
      if exists (with recursive up as (select one.other as id
          union select j.into_id from up u join solution_joins j on j.from_id = u.id and j.undone_at is null
            left join solution_problems p on p.id = u.id left join solution_ideas i on i.id = u.id
          where j.act = coalesce(p.gone_by, i.gone_by))
        select from up where id = one.own) then
        update solution_joins set undone_at = now() where act = one.act;
      else
        update solution_problems set gone_by = one.act where id = one.own;
        update solution_ideas set gone_by = one.act where id = one.own;
      end if;
    end loop;
  end if;
  perform carry_affected(id) from solution_problems where id = head;
end $$;

create function solution_shown() returns trigger language plpgsql as $$
declare
  head uuid := coalesce(new.voice_id, old.voice_id);
  board uuid;
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  select activity_id into board from (select activity_id from solution_problems where id = head
    union all select activity_id from solution_ideas where id = head) own;
  if board is null or tg_op = 'INSERT' and not exists (select from solution_joins_into(head)) then
    return null;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('solutions ' || board, 0));
  perform solution_joins_follow(head, tg_op = 'INSERT');
  return null;
end $$;
create trigger solution_shown after insert or delete on voice_publications for each row execute function solution_shown();

-- It does not come back: what stands by itself stays so, and may be put together with another.
create function end_joins() returns trigger language plpgsql as $$
declare
  who uuid := (to_jsonb(new)->>'by_account')::uuid;
begin
  if current_user <> tg_table_schema then
    return null;
  end if;
  update question_joins set undone_at = new.at, undone_by = who where into_question = new.voice_id and undone_at is null;
  update solution_joins set undone_at = new.at, undone_by = who where act in (select act from solution_joins_into(new.voice_id));
  return null;
end $$;
create trigger end_joins after insert on voice_refusals for each row execute function end_joins();
create trigger end_joins after insert on voice_erasures for each row execute function end_joins();

-- Problems and ideas are looked for by their words where they are put together, or where one of them is tried.
create index solution_words on voices using gin (to_tsvector('english'::regconfig, coalesce(data->>'title', '') || ' ' || coalesce(words, '')))
  where kind in ('solutions', 'solution-idea');

-- What disappeared so far.
select question_joins_follow(head, false) from (select distinct j.into_question as head from question_joins j
  where j.undone_at is null and not exists (select from voice_publications v where v.voice_id = j.into_question)) gone;
select solution_joins_follow(head, false) from (
  select j.into_id as head from solution_joins j where j.undone_at is null
  union select i.problem_id from solution_joins j join solution_ideas i on i.id = j.into_id where j.undone_at is null) gone
where not exists (select from voice_publications v where v.voice_id = head);
update question_joins j set undone_at = now() where undone_at is null and exists (
  select voice_id from voice_refusals where voice_id = j.into_question union all select voice_id from voice_erasures where voice_id = j.into_question);
with ended as (select voice_id from voice_refusals union all select voice_id from voice_erasures)
update solution_joins set undone_at = now() where act in (select j.act from solution_joins o left join solution_ideas i on i.id = o.into_id
  join ended e on e.voice_id in (o.into_id, i.problem_id) cross join lateral solution_joins_into(e.voice_id) j where o.undone_at is null);
