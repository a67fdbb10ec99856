import { renderToString } from 'preact-render-to-string'
import type { Parts } from './context.ts'
import { settingsOf } from './platform/settings.ts'

const html = (body: string, status: number) =>
  new Response(`<!DOCTYPE html>${body}`, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    },
  })

function page(parts: Parts, title: string, body: preact.ComponentChildren, status: number): Response {
  return html(
    renderToString(
      <html lang="en" class="govuk-template">
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <link rel="stylesheet" href={parts.assets('site.css')} />
        </head>
        <body class="govuk-template__body">
          <main class="govuk-width-container govuk-main-wrapper">{body}</main>
        </body>
      </html>,
    ),
    status,
  )
}

/** Which council this is cannot be said while the database is away. */
export const awayPage = (parts: Parts): Response =>
  page(
    parts,
    'We cannot reach our records',
    <>
      <h1 class="govuk-heading-l">We cannot reach our records just now</h1>
      <p class="govuk-body">Nothing you sent before is lost. Try again in a minute.</p>
    </>,
    503,
  )

/** A host of no council: a merged council's people are sent on; otherwise the example lists its councils and production says nothing. */
export async function elsewhere(parts: Parts, url: URL): Promise<Response> {
  const successor = await parts.councils.successor(url.host, url.pathname + url.search)
  if (successor) return new Response(null, { status: 308, headers: { location: successor } })
  if (!parts.example) return page(parts, 'Page not found', <h1 class="govuk-heading-l">Page not found</h1>, 404)
  const councils = await Promise.all(
    (await parts.councils.all()).map(async (c) => ({ href: c.origin, name: (await settingsOf(c)).name })),
  )
  return page(
    parts,
    'Folkmoot: the example councils',
    <>
      <h1 class="govuk-heading-l">Folkmoot: the example councils</h1>
      <p class="govuk-body">This is an example installation. Each council has an address of its own:</p>
      <ul class="govuk-list govuk-list--bullet">
        {councils.map(({ href, name }) => (
          <li>
            <a class="govuk-link" href={href}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>,
    200,
  )
}
