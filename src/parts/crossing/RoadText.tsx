/** The text on a road. A number such as "A-181" stays on one line: some browsers would break it at its hyphen. */
export function RoadText({ text }: { text: string }) {
  return text.split(/(\S+-\d+)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="road-number">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
