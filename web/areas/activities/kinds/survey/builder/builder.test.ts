import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../../../platform/ids.ts'
import type { Browser } from '../../../../../town/browser.ts'
import { openHouse, type TestHouse } from '../../../../../town/house.ts'
import { publishedProject } from '../../../../projects/whole-project.test-support.ts'
import { findActivityById } from '../../../activity/queries.ts'
import { publishActivity } from '../../../desk/publication-commands.ts'
import { questionsOf, readDefinition } from '../definition.ts'
import { draftSurvey, openSurvey, taken } from '../open-survey.test-support.ts'
import { ask, skip, surveyOf } from '../survey.test-support.ts'

let house: TestHouse
let officer: Browser
beforeAll(async () => {
  house = await openHouse()
  officer = await house.browser('project-officer')
})
afterAll(() => house.close())

async function draft(definition = surveyOf()): Promise<{ id: string; desk: string }> {
  const at = await house.acting()
  const id = await draftSurvey(at, await publishedProject(house, `Works ${newId().slice(-6)}`), definition)
  return { id, desk: `/desk/activities/${id}/survey` }
}
const findIt = async (id: string) => {
  const at = await house.acting()
  const { rows } = await at.db
    .selectFrom('activities')
    .select(['definition', 'version'])
    .where('id', '=', id)
    .execute()
    .then((rows) => ({ rows }))
  return { definition: readDefinition(rows[0]!.definition), version: String(rows[0]!.version) }
}
const versionOf = async (id: string) => (await findIt(id)).version

describe('an officer writes a survey without JavaScript', () => {
  test('sections, a question of each type, order, what to skip, a limit, and a walk along two ways', async () => {
    const { id, desk } = await draft()
    expect((await officer.visit(desk)).text).toContain('No questions yet')
    const send = async (path: string, typed: Record<string, string>) =>
      officer.submit(`${desk}${path}`, { version: await versionOf(id), ...typed })
    expect((await send('/sections', { title: 'You', 'title-cy': 'Chi' })).text).toContain('The section is added.')
    await send('/sections', { title: 'The street' })
    const add = '/sections/section-1/questions/new'
    expect((await officer.visit(`${desk}${add}`)).text).toContain('How people answer')
    const unsaid = await officer.visit(`${desk}${add}?type=`)
    expect(unsaid.status).toBe(422)
    const common = { hint: 'A hint', reading: 'Read this.\n\nAnd this.', required: 'yes' }
    const options = { options: 'Yes\nNo\nNot sure', 'options-cy': 'Ydw\nNac ydw\nDdim yn siŵr' }
    const typed: Record<string, Record<string, string>> = {
      single: { title: 'Do you come here?', 'title-cy': 'Ydych chi’n dod yma?', ...options, other: 'yes', ...common },
      multiple: { title: 'When?', options: 'Morning\nEvening\nNever', none: 'yes', most: '2' },
      scale: { title: 'How is it?', from: '1', to: '5', low: 'Bad', high: 'Good' },
      matrix: { title: 'How are they?', rows: 'Bins\nBenches', options: 'Good\nBad' },
      ranking: { title: 'What comes first?', options: 'Trees\nLights', most: '1' },
      points: { title: 'What is worth most?', options: 'Trees\nLights', total: '10', all: 'yes' },
      number: { title: 'How many of you?', least: '1', most: '20', whole: 'yes', unit: 'people' },
      date: { title: 'When did you come?', from: '2020-01-01', to: '2027-01-01' },
      line: { title: 'One word for it?' },
      words: { title: 'Why “{{q1}}”?', most: '500' },
      postcode: { title: 'Where do you work?' },
      file: { title: 'Is there a plan?' },
      picture: { title: 'Have you a photo?' },
    }
    for (const [type, fields] of Object.entries(typed)) {
      const page = await officer.visit(`${desk}${add}?type=${type}`)
      expect(page.status).toBe(200)
      const added = await send(add, { type, ...fields })
      expect(added.text, type).toContain('The question is added.')
    }
    const { definition } = await findIt(id)
    expect(questionsOf(definition).map(({ type }) => type)).toEqual(Object.keys(typed))
    expect(questionsOf(definition)[0]).toMatchObject({
      key: 'q1',
      required: true,
      options: [
        { key: 'yes', label: { en: 'Yes', cy: 'Ydw' } },
        { key: 'no', label: { en: 'No', cy: 'Nac ydw' } },
        { key: 'not-sure', label: { en: 'Not sure', cy: 'Ddim yn siŵr' } },
      ],
    })
    expect((await officer.visit(`${desk}/questions/q1`)).text).toContain('Do you come here?')
    await send('/questions/q1/moves', { by: 'down' })
    expect(questionsOf((await findIt(id)).definition)[1]!.key).toBe('q1')
    await send('/questions/q1/moves', { by: 'up' })
    for (let n = 0; n < 12; n++) await send('/questions/q2/moves', { by: 'down' })
    expect((await findIt(id)).definition.sections[1]!.questions.map(({ key }) => key)).toEqual(['q2'])
    const ruled = await send('/questions/q1/rules', { answer: 'q1:no', is: 'is', to: 'section-2' })
    expect(ruled.text).toContain('If the answer is “No”, go to the section “The street”')
    const none = await officer.send(`${desk}/questions/q1/rules`, { version: await versionOf(id), answer: '', to: '' })
    expect(none.status).toBe(422)
    const limited = await send('/quotas', {
      answer: 'q1:yes',
      most: '200',
      words: 'Thank you, enough of you said yes.',
    })
    expect(limited.text).toContain('“Yes”: 0 of 200')
    expect((await officer.send(`${desk}/quotas`, { version: await versionOf(id), most: 'many' })).status).toBe(422)
    const first = await officer.visit(`${desk}/walk`)
    expect(first.text).toContain('Do you come here?')
    expect((await officer.visit(`${desk}/walk?answered=q1`)).status).toBe(422)
    expect((await officer.visit(`${desk}/walk?answered=q1&q1=yes`)).text).toContain('How is it?')
    expect((await officer.visit(`${desk}/walk?answered=q1&q1=no`)).text).toContain('When?')
    expect((await officer.visit(`${desk}/walk?answered=q2&q1=no&q2-never=yes`)).text).toContain('The end of this way')
    expect((await officer.visit(`${desk}/walk?in=cy`)).text).toContain('Ydych chi’n dod yma?')
    expect((await officer.visit(`/desk/activities/${id}/preview`)).text).toContain('How are they?')
    const changes = await officer.visit(`${desk}/versions`)
    expect(changes.text).toContain('Added “Do you come here?”')
    expect((await officer.visit(`${desk}/questions/q2/removal`)).text).toContain('Remove “When?”?')
    await send('/questions/q2/removal', {})
    await send('/questions/q1/rules/0/removal', {})
    await send('/quotas/0/removal', {})
    expect((await officer.visit(`${desk}/sections/section-2`)).text).toContain('Remove this section')
    await send('/sections/section-2', { title: 'Our street' })
    await send('/sections/section-2/moves', { by: 'up' })
    await send('/sections/section-2/removal', {})
    expect((await findIt(id)).definition.sections.map(({ key }) => key)).toEqual(['section-1'])
  })

  test.each([
    ['no title', { title: '' }, 'Write this'],
    ['one answer', { title: 'What?', options: 'Yes' }, 'Write at least two answers'],
    ['an answer twice', { title: 'What?', options: 'Yes\nyes' }, 'One stands there twice'],
    ['more Welsh', { title: 'What?', options: 'Yes\nNo', 'options-cy': 'a\nb\nc' }, 'There are more lines in Welsh'],
    ['a number of words', { title: 'What?', options: 'Yes\nNo', most: 'some' }, 'Enter a number'],
  ])('%s is refused and kept', async (_, typed, sentence) => {
    const { id, desk } = await draft(surveyOf([ask.scale('q1')]))
    const page = await officer.send(`${desk}/sections/section-1/questions/new`, {
      version: await versionOf(id),
      type: 'multiple',
      hint: 'Kept',
      ...typed,
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain(sentence)
    expect(page.html).toContain('Kept')
  })

  test('what is wrong stands on top in words, and it is not published until it is mended', async () => {
    const wrong = surveyOf(
      [
        ask.single('q1', ['yes', 'no'], { rules: [skip('q1', 'is', 'no', 'q9')] }),
        { ...ask.line('answer-2'), title: { en: 'Why {{q7}}?', cy: '' } },
      ],
      [],
    )
    const { id, desk } = await draft(wrong)
    const page = await officer.visit(desk)
    expect(page.text).toContain('Question 1 has a rule that leads to a question that is not there any more')
    expect(page.text).toContain('Question 2 speaks of {{q7}}')
    expect(page.html).toContain(`href="${desk}/questions/q1/rules"`)
    const refused = await publishActivity(await house.acting(), { activityId: id })
    expect(refused).toMatchObject({ refused: 'not-ready' })
    expect('obstacles' in refused && refused.obstacles).toHaveLength(3)
    const empty = await draft()
    expect(await publishActivity(await house.acting(), { activityId: empty.id })).toMatchObject({
      refused: 'not-ready',
    })
  })

  test('two officers at once: the second is told, and nothing of the first is lost', async () => {
    const { id, desk } = await draft(surveyOf([ask.scale('q1')]))
    const version = await versionOf(id)
    await officer.submit(`${desk}/sections`, { version, title: 'First' })
    const second = await officer.send(`${desk}/sections`, { version, title: 'Second' })
    expect(second.status).toBe(422)
    expect(second.text).toContain('Somebody else changed this survey')
    expect((await findIt(id)).definition.sections).toHaveLength(2)
  })
})

describe('once it is open', () => {
  test('what it asks is locked by every way; a word is mended with a reason, and what it said is kept', async () => {
    const survey = await openSurvey(house, surveyOf([ask.single('q1', ['yes', 'no']), ask.words('answer-2')]))
    await taken(house, survey, { q1: 'yes' })
    const desk = `/desk/activities/${survey.id}/survey`
    const version = await versionOf(survey.id)
    expect((await officer.visit(desk)).text).toContain('what it asks stays as it is')
    for (const [path, typed] of [
      ['/sections', { title: 'More' }],
      ['/questions/q1/moves', { by: 'down' }],
      ['/questions/q1/removal', {}],
      ['/questions/q1/rules', { answer: 'q1:no', is: 'is', to: 'end' }],
      ['/quotas', { answer: 'q1:no', most: '1' }],
      ['/sections/section-1/questions/new', { type: 'line', title: 'More?' }],
      ['/questions/q1', { title: 'Another question', options: 'yes\nno' }],
    ] as const) {
      const refused = await officer.send(`${desk}${path}`, { version, ...typed })
      expect(refused.status, path).toBe(422)
      expect(refused.text, path).toContain('what it asks stays as it is')
    }
    const mend = { version, title: 'Single Q1', options: 'Yes\nno', why: 'A capital was missing' }
    const more = await officer.send(`${desk}/questions/q1`, { ...mend, options: 'yes\nno\nmaybe' })
    expect(more.text).toContain('Only words can be mended now')
    const without = await officer.send(`${desk}/questions/q1`, { ...mend, why: '' })
    expect(without.text).toContain('Say why you mend it')
    expect((await officer.visit(`${desk}/questions/q1`)).text).toContain('Why you mend it')
    expect((await officer.submit(`${desk}/questions/q1`, mend)).text).toContain('The question is saved.')
    const changes = await officer.visit(`${desk}/versions`)
    expect(changes.text).toContain('Why: A capital was missing')
    expect(changes.text).toContain('Before, it said: “Single q1” with the answers yes, no')
    expect((await officer.visit(`/desk/activities/${survey.id}/results`)).text).toContain('Most people chose “Yes”')
    const again = await findActivityById((await house.acting()).db, survey.id, null, house.clock.now)
    expect(questionsOf(readDefinition(again!.definition))[0]).toMatchObject({
      options: [{ key: 'yes' }, { key: 'no' }],
    })
  })

  test('its questions can be copied into a new one, without the limits', async () => {
    const survey = await openSurvey(house, surveyOf([ask.single('q1', ['yes', 'no']), ask.words('answer-2')]))
    const { id, desk } = await draft()
    expect((await officer.visit(`${desk}/copy`)).text).toContain('2 questions')
    expect((await officer.send(`${desk}/copy`, { version: await versionOf(id), from: '' })).status).toBe(422)
    await officer.submit(`${desk}/copy`, { version: await versionOf(id), from: survey.id })
    expect(questionsOf((await findIt(id)).definition).map(({ key }) => key)).toEqual(['q1', 'answer-2'])
  })

  test('nobody else comes in, and a conversation has no such rooms', async () => {
    const survey = await openSurvey(house, surveyOf([ask.scale('q1')]))
    const moderator = await house.browser('moderator')
    expect((await moderator.visit(`/desk/activities/${survey.id}/survey`)).status).toBe(404)
    expect((await moderator.send(`/desk/activities/${survey.id}/survey/sections`, { title: 'x' })).status).toBe(404)
    expect((await (await house.browser()).visit(`/desk/activities/${survey.id}/results`)).status).not.toBe(200)
  })
})
