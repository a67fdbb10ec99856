import { expect, test } from 'vitest'
import { cell, line } from './csv.ts'

test.each([
  ['=HYPERLINK("http://x.example","y")', `"'=HYPERLINK(""http://x.example"",""y"")"`],
  ['+44 20', "'+44 20"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "'\t=1+1"],
  ['\r=1', `"'\r=1"`],
  ['  =1+1', "'  =1+1"],
  ['\n=1', `"'\n=1"`],
  ['a "quoted", thing\nin two lines', '"a ""quoted"", thing\nin two lines"'],
  ['plain - and = inside', 'plain - and = inside'],
  ['', ''],
  [null, ''],
])('%s', (value, expected) => expect(cell(value)).toBe(expected))

test('a row ends as spreadsheets expect', () => expect(line(['a', 'b,c', 3])).toBe('a,"b,c",3\r\n'))
