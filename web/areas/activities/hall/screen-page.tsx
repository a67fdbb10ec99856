import type { ComponentChildren } from 'preact'
import type { Language, View } from '../../../ui/layout/view.ts'
import { formatHallCode } from './code.ts'
import type { Hall } from './queries.ts'
import { hallWords } from './words.ts'

export type ScreenPage = {
  hall: Hall
  on: { title: string; todo: string; body: ComponentChildren } | undefined
  council: string
  /** The address as people read it from far away, without https:// and the code: where, and what comes after. */
  address: readonly [string, string]
  qr: { size: number; path: string }
  language: Language
}

/** The big screen: what is on, what to do, and how to join in. It looks again by itself. */
export function screenView({ hall, on, council, address, qr, language }: ScreenPage): View {
  const say = hallWords[language]
  return {
    title: hall.title,
    embed: true,
    noindex: true,
    waiting: !hall.endedAt,
    styles: ['hall'],
    scripts: ['hall'],
    body: (
      <div class="fm-hall" data-hall-screen>
        <div class="fm-hall__main">
          <p class="fm-hall__top">
            {council}. {hall.title}
          </p>
          <h1 class={title(on?.title)}>{hall.endedAt ? say.ended : (on?.title ?? say.soon)}</h1>
          {!hall.endedAt && on?.body}
        </div>
        {!hall.endedAt && (
          <section class="fm-hall__join" aria-label={say.join}>
            <p class="fm-hall__todo">{on?.todo || say.join}</p>
            <svg class="fm-hall__qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={say.point}>
              <rect width={qr.size} height={qr.size} fill="#fff" />
              <path d={qr.path} fill="#000" />
            </svg>
            <p class="fm-hall__address">
              {say.point}, {say.or}{' '}
              <span class="fm-hall__where">
                {address[0]}
                <wbr />
                {address[1]}
              </span>
              <strong class="fm-hall__code">{formatHallCode(hall.code)}</strong>
            </p>
          </section>
        )}
      </div>
    ),
  }
}

/** Long questions are set smaller, so that all of it stays on the screen. */
const title = (text = ''): string => (text.length > 90 ? 'fm-hall__title fm-hall__title--long' : 'fm-hall__title')
