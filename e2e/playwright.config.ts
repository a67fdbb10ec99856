import { defineConfig } from '@playwright/test'
import { quickFolder } from '../web/town/quick-folder.ts'

const port = 8700 + (process.pid % 200)
// The workers read this file again: the folder and port of the first reading are theirs too.
process.env['FOLKMOOT_E2E_PORT'] ??= String(port)
process.env['FOLKMOOT_E2E_DATA'] ??= quickFolder('e2e')
const at = process.env['FOLKMOOT_E2E_PORT']

/** Chromium as it also runs as root and behind a closed network. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: '.',
  fullyParallel: false,
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  outputDir: '../.build/journeys',
  use: {
    baseURL: `http://kingston.localhost:${at}`,
    actionTimeout: 60_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      args: flags,
      ...(process.env['FOLKMOOT_BROWSER'] ? { executablePath: process.env['FOLKMOOT_BROWSER'] } : {}),
    },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'node --enable-source-maps .build/server/server.js serve',
    cwd: '..',
    url: `http://localhost:${at}/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: at,
      FOLKMOOT_DATA: process.env['FOLKMOOT_E2E_DATA'],
      LOG_LEVEL: 'warn',
      FOLKMOOT_TRUSTED_PROXIES: '127.0.0.1,::1',
    },
  },
})
