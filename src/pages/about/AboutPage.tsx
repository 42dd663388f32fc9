import { useTextSite } from '../../site/text-site.ts'
import { ArticleSection } from './ArticleSection.tsx'
import { BorderSection } from './BorderSection.tsx'
import { CiteSection } from './CiteSection.tsx'
import { DataSection } from './DataSection.tsx'
import { FenceSection } from './FenceSection.tsx'
import { LicencesSection } from './LicencesSection.tsx'
import { MethodSection } from './MethodSection.tsx'
import { Section } from './Section.tsx'

/** What the sources say of article, fence and border; how the map is made and on what terms it may be used. */
export function AboutPage() {
  const { about, openData } = useTextSite().texts
  const sections = [
    { id: 'article', title: about.article.title, content: <ArticleSection /> },
    { id: 'fence', title: about.fence.title, content: <FenceSection /> },
    { id: 'border', title: about.border.title, content: <BorderSection /> },
    { id: 'method', title: about.method.title, content: <MethodSection /> },
    { id: 'data', title: openData.title, content: <DataSection /> },
    { id: 'licences', title: about.licences.title, content: <LicencesSection /> },
    { id: 'cite', title: about.cite.title, content: <CiteSection /> },
    {
      id: 'correct',
      title: about.correct.title,
      content: about.correct.text.map((paragraph) => <p key={paragraph}>{paragraph}</p>),
    },
    { id: 'privacy', title: about.privacy.title, content: <p>{about.privacy.text}</p> },
    {
      id: 'accessibility',
      title: about.accessibility.title,
      content: (
        <>
          <p>{about.accessibility.text}</p>
          <p>{about.accessibility.tested}</p>
        </>
      ),
    },
  ]
  return (
    <main id="content" className="text-page about-page" tabIndex={-1}>
      <header className="text-header">
        <h1>{about.title}</h1>
        <p className="text-lead">{about.lead}</p>
      </header>
      <nav className="about-contents" aria-labelledby="contents">
        <h2 id="contents">{about.contents}</h2>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="about-sections">
        {sections.map(({ content, ...section }) => (
          <Section key={section.id} {...section}>
            {content}
          </Section>
        ))}
      </div>
    </main>
  )
}
