-- Equality answers, apart: the council's web role may call these functions and nothing else.
-- :ROLE is the council's web role; the tables belong to the equality owner.
create table answers (
  voice_key bytea primary key,
  scope_key bytea not null,
  answers bytea not null,
  put_on date not null default current_date
);
create index on answers (scope_key);
create function put(voice bytea, scope bytea, content text, key text) returns void
  language sql security definer set search_path = SCHEMA, public, pg_temp as $$
  insert into answers (voice_key, scope_key, answers)
  values (voice, scope, pgp_sym_encrypt(content, key, 's2k-mode=1, compress-algo=0, cipher-algo=aes256'))
  on conflict (voice_key) do update set answers = excluded.answers, put_on = current_date $$;
create function erase(voice bytea) returns boolean
  language plpgsql security definer set search_path = SCHEMA, public, pg_temp as $$
begin
  delete from answers where voice_key = voice;
  return found;
end $$;
create function own(voice bytea, key text) returns text
  language sql stable security definer set search_path = SCHEMA, public, pg_temp as
  $$ select pgp_sym_decrypt(a.answers, key) from answers a where a.voice_key = voice $$;
-- Ends what is kept of one scope: its rows go, the counts were taken before.
create function forget(scope bytea) returns integer
  language plpgsql security definer set search_path = SCHEMA, public, pg_temp as $$
declare gone integer;
begin
  delete from answers where scope_key = scope;
  get diagnostics gone = row_count;
  return gone;
end $$;
-- Counts per answer of one question in one scope. Anything under the threshold comes back as null,
-- and with it the next smallest, so that subtracting from the total tells nothing. What people wrote
-- in their own words is never counted: even one answer by itself would tell.
create function aggregate(scope bytea, question text, key text, threshold integer default 5)
  returns table (answer text, n integer)
  language plpgsql stable security definer set search_path = SCHEMA, public, pg_temp as $$
declare least_allowed integer := greatest(threshold, 5);
begin
  if question like '%\_text' then
    raise exception 'own words are not counted' using errcode = 'insufficient_privilege';
  end if;
  return query
  with told as (
    select coalesce(pgp_sym_decrypt(a.answers, key)::jsonb ->> question, 'Not answered') as answer
    from answers a where a.scope_key = scope
  ), counted as (
    select t.answer, count(*)::integer as n from told t group by t.answer
  ), ranked as (
    select c.answer, c.n, row_number() over (order by c.n, c.answer) as place,
           count(*) filter (where c.n < least_allowed) over () as small,
           sum(c.n) filter (where c.n < least_allowed) over () as small_sum
    from counted c
  )
  select r.answer,
         case when r.n < least_allowed then null
              when r.small > 0 and r.small_sum < least_allowed and r.place = r.small + 1 then null
              when r.small = 1 and r.place = 2 then null
              else r.n end
  from ranked r order by r.answer;
end $$;
