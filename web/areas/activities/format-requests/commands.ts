import { sql } from 'kysely'
import { type Acting, aVisitor } from '../../../platform/acting.ts'
import { addWorkingDays, dayOf } from '../../../platform/clock.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { ruleOf, settingsOf } from '../../../platform/settings.ts'
import type { Subject } from '../../../platform/subjects.ts'
import { readEmail } from '../../people/index.ts'
import { contactKey } from '../../voices/index.ts'
import { formatCode, newCode } from '../codes.ts'
import * as paths from '../paths.ts'
import { findByCode, findRequest } from './queries.ts'
import {
  contactOf,
  type Ending,
  type EndingRefusal,
  endingRefusal,
  type RequestFields,
  type RequestRefusals,
  requestRefusals,
  type Wish,
} from './rules.ts'
import { idOfAnother, isSame, spokenIn } from './same-wish.ts'
import { wishNamed } from './wish-named.ts'
import { requestWords } from './words.ts'

export type About = { subject: Subject | null; projectId: string | null; title: string }

/** By when somebody who asks now hears from us. */
export const dueFrom = async (at: Pick<Acting, 'council' | 'now'>): Promise<string> =>
  addWorkingDays(dayOf(at.now), ruleOf(await settingsOf(at.council), 'format-working-days'))

/** Takes a request, and promises a day. The same form sent twice is one request; with another wish in it, it is another. */
export async function askForFormat(
  at: Acting,
  { about, fields, language, once }: { about: About; fields: RequestFields; language: 'en' | 'cy'; once: string },
): Promise<{ code: string; dueOn: string } | { refused: RequestRefusals }> {
  const email = fields.email ? readEmail(fields.email) : undefined
  const refused = requestRefusals(fields, email)
  if (Object.keys(refused).length) return { refused }
  const contact = contactOf(fields, email)!
  const asked = { about, fields, contact }
  const dueOn = await dueFrom(at)
  return deed(at.db, async (tx) => {
    const { keys, origin } = at.council
    const code = newCode()
    const insert = async (id: string): Promise<boolean> => {
      const { rows } = await sql`insert into format_requests
        (id, code, subject, project_id, title, format, language, details, way, contact, contact_key, told_in, asked_at, due_on)
      values (${id}, ${code}, ${about.subject}, ${about.projectId}, ${about.title}, ${fields.format},
        ${spokenIn(fields)}, ${fields.details ? keys.seal(fields.details) : null},
        ${contact.way}, ${keys.seal(contact.address)}, ${contactKey(keys, contact)}, ${language}, ${at.now}, ${dueOn})
      on conflict (id) do nothing returning id`.execute(tx)
      return rows.length > 0
    }
    let id = once
    if (!(await insert(id))) {
      const before = (await findRequest(tx, id))!
      if (isSame(keys, before, asked)) return { code: before.code, dueOn: before.dueOn }
      id = idOfAnother(keys, once, asked)
      if (!(await insert(id))) {
        const again = (await findRequest(tx, id))!
        return { code: again.code, dueOn: again.dueOn }
      }
    }
    if (contact.way === 'email')
      await queueLetter(tx, at, {
        template: 'format-request',
        to: contact.address,
        ...requestWords[language].letter({
          wish: wishNamed(fields.format as Wish, fields.language, language),
          title: about.title,
          due: dueOn,
          link: origin + paths.ownFormatRequest.to({ code: formatCode(code) }),
        }),
      })
    await record(
      tx,
      { ...at, by: aVisitor },
      {
        deed: 'format.requested',
        subject: about.subject ?? 'council:formats',
        details: { request: id },
        public: { format: fields.format, dueOn },
      },
    )
    return { code, dueOn }
  })
}

/** How it ended, told to whoever asked: by email at once, otherwise by the officer who says so here. */
export function endRequest(
  at: Acting,
  { requestId, ending, answer }: { requestId: string; ending: string; answer: string },
): Promise<{ ended: true } | { refused: EndingRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = endingRefusal({ ending, answer })
    if (refused) return { refused }
    const request = await findRequest(tx, requestId, { lock: true })
    if (!request) return { refused: 'not-found' }
    if (request.ending) return { refused: 'ended' }
    await tx
      .insertInto('format_request_endings')
      .values({ request_id: request.id, ending, answer, at: at.now, by_account: at.by.account })
      .execute()
    const say = requestWords[request.toldIn]
    if (request.way === 'email' && request.contact)
      await queueLetter(tx, at, {
        template: 'format-request-ended',
        to: at.council.keys.open(request.contact),
        ...say.answerLetter({
          wish: wishNamed(request.format, request.language, request.toldIn),
          title: request.title,
          ending: say.endings[ending as Ending],
          answer,
        }),
      })
    await record(tx, at, {
      deed: 'format.request-ended',
      subject: request.subject ?? 'council:formats',
      details: { request: request.id },
      public: { format: request.format, ending, dueOn: request.dueOn },
    })
    return { ended: true }
  })
}

/** Whoever holds the code needs it no longer: what they told us of themselves goes at once. */
export function takeBack(at: Acting, code: string): Promise<{ takenBack: boolean }> {
  return deed(at.db, async (tx) => {
    const found = await findByCode(tx, code)
    const request = found && (await findRequest(tx, found.id, { lock: true }))
    if (!request || request.ending) return { takenBack: false }
    await tx
      .insertInto('format_request_endings')
      .values({ request_id: request.id, ending: 'taken-back', answer: '', at: at.now, by_account: null })
      .execute()
    await forget(tx, at.now, request.id)
    await record(
      tx,
      { ...at, by: aVisitor },
      {
        deed: 'format.request-ended',
        subject: request.subject ?? 'council:formats',
        details: { request: request.id },
        public: { format: request.format, ending: 'taken-back', dueOn: request.dueOn },
      },
    )
    return { takenBack: true }
  })
}

export async function forget(tx: Tx, now: Date, id: string): Promise<void> {
  await sql`update format_requests set details = null, contact = null, contact_key = null, forgotten_at = ${now}
    where id = ${id}`.execute(tx)
}
