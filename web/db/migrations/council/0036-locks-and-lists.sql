-- Ideas before people, as when dots are put: two who meet never wait for each other in a ring, and a dot that is put in this
-- moment is given back too.
create or replace function hmw_give_back(gone uuid) returns void language plpgsql as $$
begin
  perform from hmw_ideas where voice_id = gone for update;
  perform from hmw_people p join hmw_dots d using (activity_id, person) where d.idea = gone order by p.person for update of p;
  update hmw_people p set given = p.given - d.n from hmw_dots d
  where d.idea = gone and p.activity_id = d.activity_id and p.person = d.person;
  delete from hmw_dots where idea = gone;
  update hmw_ideas set dots = 0, people = 0 where voice_id = gone;
  update activities a set definition = jsonb_set(a.definition, '{paper}', (
      select coalesce(jsonb_agg(one), '[]') from jsonb_array_elements(a.definition->'paper') one where one->>'idea' <> gone::text))
  from hmw_ideas i where i.voice_id = gone and a.id = i.activity_id and a.definition->'paper' @> jsonb_build_array(jsonb_build_object('idea', gone));
end $$;
-- Lists that officers read page by page.
create index on stories (activity_id, voice_id desc);
create index on solution_problems (activity_id, coalesce(next_on, '9999-12-31'), id) where gone_by is null;
create index on solution_joins (activity_id, at desc) where undone_at is null;
