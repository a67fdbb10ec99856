import { get } from 'node:http'
import type { Large } from './prepare.ts'
import type { Served } from './served.ts'

export type Pages = {
  public: Record<string, string>
  staff: Record<string, string>
  largeProject: string
  smallProject: string
  firstVisit: string[]
}

/** The pages that are measured, and everything a first visit to the front page asks for. */
export async function pagesOf(at: Served, { large, small, list }: Large): Promise<Pages> {
  const html = await new Promise<string>((done, failed) => {
    get({ port: at.port, host: '127.0.0.1', path: '/', headers: { host: `kingston.localhost:${at.port}` } }, (res) => {
      let text = ''
      res
        .on('data', (part) => {
          text += part
        })
        .on('end', () => done(text))
    }).on('error', failed)
  })
  const assets = [...html.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)="(\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => /stylesheet|preload|<script|<img|icon/.test(tag))
    .map(([, address]) => address!)
  const maps = /\/(map|leaflet)[^/]*$/
  return {
    public: { 'front page': '/', 'project page': large, 'list of 50': list },
    staff: { desk: '/desk', moderation: '/moderation', 'project page': large },
    largeProject: large,
    smallProject: small,
    firstVisit: ['/', ...new Set(assets)].filter((address) => !maps.test(address)),
  }
}
