import { renderToStaticMarkup } from 'react-dom/server';
import { hasRtl } from '#shared/domain/direction.ts';
import type { DocumentView, SourceView, TurnView } from './document-view.ts';
import { pageStyle } from './page-style.ts';
import { PrintedMarkdown } from './printed-markdown.tsx';

/** No script, nothing from outside: only the page's own style and the fonts inside it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** A whole HTML page for printing. `fontFaces` is trusted CSS; everything of the conversation is escaped. */
export function pageOf(view: DocumentView, fontFaces: string): string {
  return `<!doctype html>${renderToStaticMarkup(<Page view={view} css={`${fontFaces}\n${pageStyle}`} />)}`;
}

function Page({ view, css }: { view: DocumentView; css: string }) {
  return (
    <html lang={view.language} dir={view.direction}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <title>{view.title}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant CSS; React would escape its quotes */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <header className="document-head">
          <h1 dir={directionFor(view.title, view)}>{view.title}</h1>
          {view.begun && <p>{view.begun}</p>}
          <p>{view.exported}</p>
        </header>
        <main>
          {view.turns.length === 0 && <p>{view.empty}</p>}
          {view.turns.map((turn) => (
            <PrintedTurn key={turn.id} turn={turn} view={view} />
          ))}
        </main>
      </body>
    </html>
  );
}

function PrintedTurn({ turn, view }: { turn: TurnView; view: DocumentView }) {
  return (
    <>
      {turn.day && <p className="day">{turn.day}</p>}
      <section className={`turn ${turn.role}`}>
        <div className="turn-head">
          <strong>{turn.speaker}</strong>
          <span>{turn.time}</span>
        </div>
        <div className="content">
          <PrintedMarkdown text={turn.content} fallback={view.direction} imageOf={view.imageOf} />
        </div>
        {turn.ending && <p className="ending">{turn.ending}</p>}
        {turn.sources.length > 0 && <Sources sources={turn.sources} heading={view.sourcesHeading} />}
      </section>
    </>
  );
}

function Sources({ sources, heading }: { sources: readonly SourceView[]; heading: string }) {
  return (
    <div className="sources">
      <h2>{heading}</h2>
      <ol>
        {sources.map(({ n, title, name, url, notes }) => (
          <li key={n}>
            <span>[{n}]</span>
            <span>
              <bdi>{title}</bdi> · <bdi>{name}</bdi>
              {notes.map((note) => (
                <span key={note}>
                  {' · '}
                  <bdi>{note}</bdi>
                </span>
              ))}
              {url && (
                <a className="address" href={url}>
                  {url}
                </a>
              )}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

const directionFor = (text: string, view: DocumentView) =>
  hasRtl(text) ? 'rtl' : /\p{L}/u.test(text) ? 'ltr' : view.direction;
