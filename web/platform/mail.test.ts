import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../faults/app.test-support.ts'
import { newId } from './ids.ts'
import { asHtml, openMail, readMailFolder } from './mail.ts'

const none = { smtpUrl: undefined, notifyKey: undefined, notifyTemplate: undefined, notifyUrl: undefined }
const letter = (more = {}) => ({
  id: newId(),
  to: 'ann@resident.example',
  subject: 'Your receipt',
  text: 'Hello Ann,\n\nread it at https://kingston.example/receipts/AB12?x=1&y=2.\nGoodbye <Ann> & "all"',
  ...more,
})

test('plain words become paragraphs and links, and nothing else', () => {
  expect(asHtml('One\ntwo\n\n\nthree')).toBe('<p>One<br>two</p>\n<p>three</p>')
  expect(asHtml('<script>alert("x")</script> & \'y\'')).toBe(
    "<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; 'y'</p>",
  )
  expect(asHtml('See https://a.example/x?a=1&b=2, or (http://b.example/).')).toBe(
    '<p>See <a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>, or (<a href="http://b.example/">http://b.example/</a>).</p>',
  )
  expect(asHtml('https://a.example/"onmouseover="alert(1)')).not.toMatch(/<a[^>]*onmouseover/)
  expect(asHtml('javascript:alert(1) ftp://x')).not.toContain('<a')
})

describe('SMTP', () => {
  let server: SMTPServer
  let url: string
  const received: { to: string[]; text: string }[] = []
  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      logger: false,
      onAuth: ({ username, password }, _session, done) =>
        password === 'p w/d' ? done(null, { user: username }) : done(new Error('no')),
      onData(stream, session, done) {
        let text = ''
        stream.on('data', (chunk) => {
          text += chunk
        })
        stream.on('end', () => {
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), text })
          done()
        })
      },
    })
    const port = await freePort()
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
    url = `127.0.0.1:${port}`
  })
  afterAll(() => new Promise<void>((done) => server.close(() => done())))
  const mail = (smtpUrl: string) =>
    openMail({ mail: { ...none, from: 'no-reply@kingston.example', smtpUrl }, data: '/nowhere' }, 'kingston')
  /** A header with its folded lines, or undefined. */
  const header = (text: string, name: string) =>
    new RegExp(`^${name}: ((?:.*\\r?\\n[ \\t])*.*)`, 'im').exec(text)?.[1]?.replace(/\r?\n[ \t]+/g, ' ')

  test('carries an invitation for calendars, both beside the words and as a file', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'
    await mail(`smtp://${url}`)(letter({ calendar: { method: 'REQUEST', content } }))
    const { text } = received.at(-1)!
    expect(text).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/)
    expect(text).toMatch(/filename=invitation\.ics/)
    expect(text).toContain('BEGIN:VCALENDAR')
  })
  test('carries a letter as text and as HTML, from us, to one person, answered by no machine', async () => {
    const sent = letter({ unsubscribe: 'https://kingston.example/follows/TOKEN/end' })
    await mail(`smtp://${url}`)(sent)
    const { to, text } = received.at(-1)!
    expect(to).toEqual(['ann@resident.example'])
    expect(header(text, 'From')).toBe('no-reply@kingston.example')
    expect(header(text, 'Subject')).toBe('Your receipt')
    expect(header(text, 'Message-ID')).toBe(`<${sent.id}@kingston.example>`)
    expect(header(text, 'List-Unsubscribe')).toBe('<https://kingston.example/follows/TOKEN/end>')
    expect(header(text, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(header(text, 'Auto-Submitted')).toBe('auto-generated')
    const plain = text.replaceAll('=\r\n', '').replaceAll('=3D', '=')
    expect(plain).toContain('Content-Type: text/plain')
    expect(plain).toContain('Goodbye <Ann> & "all"')
    expect(plain).toContain('Goodbye &lt;Ann&gt; &amp; &quot;all&quot;')
    expect(plain).toContain('<a href="https://kingston.example/receipts/AB12?x=1&amp;y=2">')
  })
  test('has no way out where none is offered', async () => {
    await mail(`smtp://${url}`)(letter())
    expect(header(received.at(-1)!.text, 'List-Unsubscribe')).toBeUndefined()
  })
  test('speaks other alphabets', async () => {
    await mail(`smtp://${url}`)(letter({ subject: 'Eich derbynneb – tŷ 🙂', text: 'Diolch, tŷ 🙂' }))
    expect(header(received.at(-1)!.text, 'Subject')).toMatch(/^=\?UTF-8\?/i)
  })
  test.each([
    ['a line of its own in the subject', { subject: 'Hello\r\nBcc: everyone@evil.example' }],
    ['a line of its own in the address', { to: 'ann@resident.example\r\nBcc: everyone@evil.example' }],
    ['a second address', { to: 'ann@resident.example, everyone@evil.example' }],
    ['a second address in the name', { to: '"x" <everyone@evil.example>, ann@resident.example' }],
    ['a line of its own in the way out', { unsubscribe: 'https://x/\r\nBcc: everyone@evil.example' }],
  ])('%s reaches nobody else', async (_, more) => {
    const before = received.length
    await mail(`smtp://${url}`)(letter(more)).catch(() => {})
    for (const { to, text } of received.slice(before)) {
      expect(to).toHaveLength(1)
      expect(to.join()).not.toMatch(/^everyone@evil\.example$/)
      expect(header(text, 'Bcc')).toBeUndefined()
    }
  })
  test('shows the password it was given, and a wrong one is an error', async () => {
    const before = received.length
    await mail(`smtp://us:p%20w%2Fd@${url}`)(letter())
    expect(received).toHaveLength(before + 1)
    await expect(mail(`smtp://us:wrong@${url}`)(letter())).rejects.toMatchObject({ responseCode: 535 })
  })
  test('that answers nothing is given up within seconds', async () => {
    const silent = (await import('node:net')).createServer(() => {})
    const port = await freePort()
    await new Promise<void>((done) => silent.listen(port, '127.0.0.1', done))
    const started = Date.now()
    await expect(mail(`smtp://127.0.0.1:${port}`)(letter())).rejects.toMatchObject({ code: 'ETIMEDOUT' })
    expect(Date.now() - started).toBeLessThan(12_000)
    silent.close()
  })
})

describe('GOV.UK Notify', () => {
  let server: Server
  let port: number
  let answer: { status: number; body: object } = { status: 201, body: { id: 'x' } }
  const asked: { url: string; authorization: string; body: Record<string, unknown> }[] = []
  const key = `folkmoot-${newId()}-${newId()}`
  beforeAll(async () => {
    server = createServer((req, res) => {
      let text = ''
      req.on('data', (chunk) => {
        text += chunk
      })
      req.on('end', () => {
        asked.push({ url: req.url!, authorization: req.headers.authorization ?? '', body: JSON.parse(text) })
        res.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
      })
    })
    port = await freePort()
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  })
  afterAll(() => new Promise<void>((done) => server.close(() => done())))
  const send = (more = {}) =>
    openMail(
      {
        mail: {
          from: 'no-reply@kingston.example',
          smtpUrl: undefined,
          notifyKey: key,
          notifyTemplate: 'template-1',
          notifyUrl: `http://127.0.0.1:${port}`,
        },
        data: '/nowhere',
      },
      'kingston',
    )(letter(more))

  test('is asked for one email of our template, signed, with the way out', async () => {
    answer = { status: 201, body: { id: 'x' } }
    await send({ unsubscribe: 'https://kingston.example/follows/TOKEN/end' })
    const { url, authorization, body } = asked.at(-1)!
    expect(url).toBe('/v2/notifications/email')
    expect(authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/)
    expect(body).toMatchObject({
      template_id: 'template-1',
      email_address: 'ann@resident.example',
      personalisation: { subject: 'Your receipt', body: letter().text },
      one_click_unsubscribe_url: 'https://kingston.example/follows/TOKEN/end',
    })
    expect(body['reference']).toMatch(/^[0-9a-f-]{36}$/)
  })
  test.each([400, 403, 429, 500])('an answer of %i is an error, so the letter stays', async (status) => {
    answer = { status, body: { errors: [{ error: 'X', message: 'no' }] } }
    await expect(send()).rejects.toMatchObject({ response: { status } })
  })
})

describe('the mail folder of the example', () => {
  test('keeps letters to be read, newest first, and nothing from outside it', async () => {
    const data = mkdtempSync(join(tmpdir(), 'folkmoot-mail-'))
    const send = openMail({ mail: { ...none, from: 'x@y.example' }, data }, 'kingston')
    const early = letter({ id: newId(new Date('2026-06-19')), subject: 'First' })
    await send(letter({ id: newId(new Date('2026-06-20')), subject: 'Second' }))
    await send(early)
    await send(early)
    expect(readMailFolder(data, 'kingston').map(({ subject }) => subject)).toEqual(['Second', 'First'])
    expect(readMailFolder(data, 'kingston', 1)).toHaveLength(1)
    expect(readMailFolder(data, 'barnet')).toEqual([])
    rmSync(data, { recursive: true })
  })
})
