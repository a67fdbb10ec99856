import { staffRoles } from '../../../permissions.ts'
import { anyone, type Ctx, get, post, type Route } from '../../../platform/http.ts'
import { readMailFolder } from '../../../platform/mail.ts'
import { settingsOf } from '../../../platform/settings.ts'
import { type ExamplePerson, listExamplePeople, roleNames, signInAs } from '../../people/index.ts'
import { desk, exampleMail, exampleSignIn, myPage } from '../paths.ts'
import { mailPage } from './pages/mail.tsx'
import { type ExamplePeople, exampleSignInPage } from './pages/sign-in.tsx'
import { lettersPerPage, pageOf } from './rules.ts'
import { words } from './words.ts'

export const exampleRoutes: readonly Route[] = [
  get(exampleSignIn, anyone, showPeople),
  post(exampleSignIn, anyone, 'session.opened', becomeSomebody),
  get(exampleMail, anyone, showMail),
]

async function showPeople(ctx: Ctx, refused = false): Promise<Response> {
  if (!ctx.production.example) return ctx.notFound()
  const [people, councils] = await Promise.all([listExamplePeople(ctx.db), ctx.councils.all()])
  const others = await Promise.all(
    councils
      .filter(({ slug }) => slug !== ctx.council.slug)
      .map(async (council) => ({ name: (await settingsOf(council)).name, href: council.origin + exampleSignIn.to() })),
  )
  return ctx.show(
    exampleSignInPage({ groups: grouped(people), others, token: ctx.token(), refused }),
    refused ? 422 : 200,
  )
}

const worksForCouncil = (roles: readonly string[]) =>
  roles.some((role) => (staffRoles as readonly string[]).includes(role))

function grouped(people: readonly ExamplePerson[]): ExamplePeople[] {
  const say = words.signIn
  const kindOf = ({ roles }: ExamplePerson) =>
    worksForCouncil(roles)
      ? say.staff
      : roles.some((role) => role === 'broker' || role === 'group-member')
        ? say.community
        : say.residents
  return [say.staff, say.community, say.residents].map((title) => ({
    title,
    people: people
      .filter((person) => kindOf(person) === title)
      .map(({ id, name, roles }) => ({
        id,
        name,
        roles: roles.map((role) => roleNames[role as keyof typeof roleNames] ?? role).join(', '),
      })),
  }))
}

async function becomeSomebody(ctx: Ctx): Promise<Response> {
  if (!ctx.production.example) return ctx.notFound()
  const id = ctx.form.text('account')
  const person = (await listExamplePeople(ctx.db)).find((one) => one.id === id)
  const signed = person && (await signInAs(ctx, person.id))
  if (!signed || 'refused' in signed) return showPeople(ctx, true)
  return ctx.seeOther(worksForCouncil(person.roles) ? desk.to() : myPage.to(), words.signIn.signedIn(person.name))
}

function showMail(ctx: Ctx): Response {
  if (!ctx.production.example) return ctx.notFound()
  const page = pageOf(ctx.url.searchParams.get('page'))
  const all = readMailFolder(ctx.production.data, ctx.council.slug, page * lettersPerPage + 1)
  const letters = all.slice((page - 1) * lettersPerPage, page * lettersPerPage)
  return ctx.show(
    mailPage({
      letters: letters.map(({ id, to, subject, text, at, unsubscribe }) => ({
        id,
        to,
        subject,
        text,
        at,
        unsubscribe: !!unsubscribe,
      })),
      page,
      more: all.length > page * lettersPerPage,
    }),
  )
}
