import { chromium } from '@playwright/test'
const out = '/tmp/act8115/'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--headless=new','--disable-gpu'] })
const base = 'http://kingston.localhost:8115'
const shot = async (page, name) => { await page.screenshot({ path: out + name + '.png', fullPage: true }) }
const sign = async (role) => { const c = await b.newContext({ viewport: { width: 1200, height: 900 } }); const p = await c.newPage(); await p.goto(base + '/example/sign-in'); 
  const row = p.locator('form', { has: p.locator('input[name=account]') }); const n = await row.count();
  const html = await p.content();
  const idx = await p.evaluate((role) => { const forms=[...document.querySelectorAll('form')].filter(f=>f.querySelector('input[name=account]')); return forms.findIndex(f => { let e=f; for(let i=0;i<4;i++){e=e.parentElement; if(e.innerText.toLowerCase().includes(role)) return i<3 } return false }) }, role)
  await row.nth(idx).locator('button').first().click(); await p.waitForTimeout(300); console.log(role, idx, n, p.url()); return p }
const p = await sign('project officer')
await shot(p, '30-after-signin')
await p.goto(base + '/desk'); await shot(p, '31-desk')
const link = await p.evaluate(async () => (await (await fetch('/keying')).text()))
await p.goto(base + '/keying'); await shot(p, '32-keying')
await p.click('a:has-text("Box at the corner shop")'); await shot(p, '33-batch')
const desk = await p.getAttribute('a[href^="/desk/activities/"]', 'href')
await p.goto(base + desk); await shot(p, '34-activity-desk')
for (const [n, s] of [['35-edit','edit'],['36-prompts','prompts'],['37-welsh','welsh'],['38-preview','preview'],['39-embed','embed'],['40-note','notes/new'],['41-print','print'],['42-exports','exports']]) { await p.goto(base + desk + '/' + s); await shot(p, n) }
await p.goto(base + desk + '/print'); await p.fill('#sheets','2'); await p.click('button:has-text("Make the forms")'); await shot(p, '43-sheets'); await p.pdf({ path: out + 'sheets.pdf', format: 'A4' })
await p.goto(base + desk + '/print'); await p.fill('#sheets','1'); await p.click('label:has-text("Large print")'); await p.click('button:has-text("Make the forms")'); await p.pdf({ path: out + 'large.pdf', format: 'A4' })
await p.goto(base + desk.replace('/desk/activities/','/embed/')); await shot(p, '44-embedded')
await p.goto(base + '/projects/one-norbiton/the-old-laundry-on-quince-lane'); await shot(p, '45-start-officer')
await b.close()
