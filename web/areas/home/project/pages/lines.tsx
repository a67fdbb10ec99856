/** What an officer wrote line by line: one line as it is, several as a list. */
export function Lines({ text, none }: { text: string; none: string }) {
  const lines = text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
    .filter(Boolean)
  if (lines.length < 2) return <>{lines[0] ?? none}</>
  return (
    <ul class="govuk-list govuk-list--bullet fm-facts__list">
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}
