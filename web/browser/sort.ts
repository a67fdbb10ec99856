// Tables that hold all their rows sort on the spot; others go on asking the server through the same links.
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sort="whole"]')) {
  const language = document.documentElement.lang
  const collator = new Intl.Collator(language, { numeric: true })
  for (const link of table.querySelectorAll<HTMLAnchorElement>('thead th[aria-sort] a')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const head = link.closest('th')
      if (head) sortBy(table, head, collator)
      history.replaceState(null, '', link.href)
    })
  }
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement, collator: Intl.Collator): void {
  const body = table.tBodies[0]
  if (!body) return
  const down = head.ariaSort === 'ascending'
  const column = head.cellIndex
  const key = (row: HTMLTableRowElement) => {
    const cell = row.cells[column]
    return cell?.dataset['sortValue'] ?? cell?.textContent?.trim() ?? ''
  }
  // Rows that are equal keep their order, both ways.
  const rows = [...body.rows].map((row, at) => ({ row, at, key: key(row) }))
  rows.sort((a, b) => collator.compare(a.key, b.key) * (down ? -1 : 1) || a.at - b.at)
  body.append(...rows.map(({ row }) => row))
  for (const other of table.querySelectorAll<HTMLElement>('thead th[aria-sort]')) other.ariaSort = 'none'
  head.ariaSort = down ? 'descending' : 'ascending'
}
