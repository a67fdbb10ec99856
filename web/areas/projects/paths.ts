import { path } from '../../platform/paths.ts'

export const portfolio = path('/projects')
/** Drawn by `home`. */
export const project = path('/projects/:project')
/** Drawn by `home`. */
export const projectPreview = path('/previews/:token')
export const document = path('/projects/:project/documents/:document')
export const documentFile = path('/projects/:project/documents/:document/file')
/** The same for whoever holds a preview link. */
export const previewDocument = path('/previews/:token/documents/:document')
export const previewDocumentFile = path('/previews/:token/documents/:document/file')
/** The known unknowns stand on the project's own page. */
export const unknowns = {
  to: ({ project: slug }: { project: string }): string => `${project.to({ project: slug })}#unknowns`,
}

export const projectsDesk = path('/desk/projects')
export const newProject = path('/desk/projects/new')
export const projectDesk = path('/desk/projects/:project')
export const editPlaces = path('/desk/projects/:project/brief/where')
export const editThemes = path('/desk/projects/:project/brief/themes')
/** One thing a page: title, purpose, influence, decision, dates, contact, welsh. */
export const editBrief = path('/desk/projects/:project/brief/:part')
export const briefHistory = path('/desk/projects/:project/brief')
export const editLevel = path('/desk/projects/:project/level')

export const stages = path('/desk/projects/:project/stages')
export const stage = path('/desk/projects/:project/stages/:stage')
export const stageRemoval = path('/desk/projects/:project/stages/:stage/removal')

export const documents = path('/desk/projects/:project/documents')
export const newDocument = path('/desk/projects/:project/documents/new')
export const editDocument = path('/desk/projects/:project/documents/:document')
export const documentWithdrawal = path('/desk/projects/:project/documents/:document/withdrawal')

export const deskUnknowns = path('/desk/projects/:project/unknowns')
export const noUnknowns = path('/desk/projects/:project/unknowns/none')
export const unknownAnswer = path('/desk/projects/:project/unknowns/:unknown/answer')
export const editUnknown = path('/desk/projects/:project/unknowns/:unknown')

export const team = path('/desk/projects/:project/team')
export const teamRemoval = path('/desk/projects/:project/team/:account/removal')
export const sessions = path('/desk/projects/:project/sessions')

export const previews = path('/desk/projects/:project/previews')
export const previewWithdrawal = path('/desk/projects/:project/previews/:preview/withdrawal')
export const publication = path('/desk/projects/:project/publication')
export const schedule = path('/desk/projects/:project/schedule')
export const scheduleCancellation = path('/desk/projects/:project/schedule/cancellation')
export const pause = path('/desk/projects/:project/pause')
export const resumption = path('/desk/projects/:project/resumption')
export const closure = path('/desk/projects/:project/closure')
