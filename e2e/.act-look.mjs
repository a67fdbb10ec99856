import { chromium } from '@playwright/test'
const out = '/tmp/act8115/'
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--headless=new','--disable-gpu'] })
const base = 'http://kingston.localhost:8115'
const shot = async (page, name) => { await page.screenshot({ path: out + name + '.png', fullPage: true }) }
const ctx = await b.newContext({ viewport: { width: 1100, height: 900 } })
const page = await ctx.newPage()
const p = '/projects/one-norbiton/the-old-laundry-on-quince-lane'
await page.goto(base + p); await shot(page, '01-start')
await page.goto(base + p + '/answer'); await shot(page, '02-q1')
await page.click('button:has-text("Continue")'); await shot(page, '03-q1-error')
await page.fill('textarea', 'A place to sit.\nWith a kettle.'); await page.waitForTimeout(2500); await shot(page, '04-q1-saved')
await page.click('button:has-text("Continue")'); await shot(page, '05-q2')
await page.fill('#priority-1','Kettle'); await page.click('button:has-text("Continue")'); await shot(page, '06-skills')
await page.fill('textarea','Baking'); await page.click('button:has-text("Continue")'); await shot(page, '07-where')
await page.fill('#postcode','KT2 6AA'); await page.click('button:has-text("Continue")'); await shot(page, '08-show')
await page.click('label:has-text("Yes, you can show it")'); await shot(page,'08b-show'); await page.fill('#name','Sam'); await page.click('button:has-text("Continue")'); await shot(page, '09-hear')
await page.click('label:has-text("Yes, by email")'); await page.fill('#email','sam@resident.example'); await page.click('button:has-text("Continue")'); await shot(page, '10-check')
await page.click('button:has-text("Send my answer")'); await page.waitForTimeout(500); await shot(page, '11-after'); console.log(page.url())
const m = await b.newContext({ viewport: { width: 360, height: 800 } }); const mp = await m.newPage()
await mp.goto(base + p); await shot(mp, '20-start-m')
await mp.goto(base + p + '/answer'); await shot(mp, '21-q1-m')
await mp.goto(base + p + '/answer/where'); await shot(mp, '22-where-m')
await mp.goto(base + p + '/answers'); await shot(mp, '23-answers-m')
await mp.goto(base + p + '?lang=cy'); await shot(mp, '24-cy')
await b.close()
