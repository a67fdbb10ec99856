import { may } from '../../../permissions.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import { listWards } from '../../places/index.ts'
import { withProject } from '../desk/with-project.ts'
import { listThemes } from '../find/list-projects.ts'
import * as paths from '../paths.ts'
import type { Project } from '../types.ts'
import { setPlaces, setThemes } from './place-and-themes.ts'
import { placesPage, themesPage } from './place-pages.tsx'
import { placeWords, themeWords } from './words.ts'

const editor = may('projects.edit')
export const placeRoutes = [
  get(paths.editPlaces, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showPlaces(ctx, project))),
  post(paths.editPlaces, editor, 'project.places-set', savePlaces),
  get(paths.editThemes, editor, (ctx) => withProject(ctx, 'projects.edit', (project) => showThemes(ctx, project))),
  post(paths.editThemes, editor, 'project.themes-set', saveThemes),
]

async function showPlaces(ctx: Ctx, project: Project, wrong?: { chosen: string[]; error: string }): Promise<Response> {
  const wards = await listWards(ctx.db)
  const chosen = project.areas.map(({ id }) => id)
  return ctx.show(placesPage({ project, token: ctx.token(), wards, chosen, ...wrong }), wrong ? 422 : 200)
}

function savePlaces(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const areaIds = ctx.form.all('ward')
    const done = await setPlaces(ctx.acting, { projectId: project.id, areaIds })
    if ('set' in done) return ctx.seeOther(paths.projectDesk.to({ project: project.id }), 'Saved')
    return done.refused === 'not-found'
      ? ctx.notFound()
      : showPlaces(ctx, project, { chosen: areaIds, error: placeWords[done.refused] })
  })
}

async function showThemes(ctx: Ctx, project: Project, wrong?: { words: string; error: string }): Promise<Response> {
  const known = (await listThemes(ctx.db)).map(({ name }) => name)
  const words = project.themes.map(({ name }) => name).join('\n')
  return ctx.show(themesPage({ project, token: ctx.token(), known, words, ...wrong }), wrong ? 422 : 200)
}

function saveThemes(ctx: Ctx): Promise<Response> {
  return withProject(ctx, 'projects.edit', async (project) => {
    const words = ctx.form.text('themes')
    const names = words
      .split('\n')
      .map((line) => line.replace(/^[-*]\s*/, '').trim())
      .filter(Boolean)
    const done = await setThemes(ctx.acting, { projectId: project.id, names })
    if ('set' in done) return ctx.seeOther(paths.projectDesk.to({ project: project.id }), 'Saved')
    return done.refused === 'not-found'
      ? ctx.notFound()
      : showThemes(ctx, project, { words, error: themeWords[done.refused] })
  })
}
