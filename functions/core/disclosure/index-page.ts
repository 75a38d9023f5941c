import type { Collection, Store } from '../data-map/compiled.ts';
import type { FieldValue, StoreRecord } from '../data-map/connector.ts';
import { columnsOf } from '../data-map/values.ts';
import type { Speaker } from '../mail/speaker.ts';
import { complaintRouteFor } from '../policy/complaint-route.ts';
import { markup, trusted, type Markup, type MarkupPart } from '../pages/markup.ts';
import type { PackageKey } from './catalogue/en.ts';
import { hasPortable, type PackageFacts } from './facts.ts';
import { STYLE, STYLE_HASH } from './index-style.ts';
import { disclosed, withheldIn } from './withhold.ts';

/** What the package holds of one collection. */
export interface Summary {
  collection: Collection;
  /** Its file name without an ending; there are files only where there are records. */
  file: string;
  records: number;
  /** Whether all of it was found; if not, no one may say that nothing is held. */
  sure: boolean;
  preview: StoreRecord[];
}

type Voice = Speaker<PackageKey>;

/** A longer value is cut in the preview; the files have all of it. */
const LONGEST = 160;
const ONE_LINE = 36;

/** The page that a person opens first: what is held, why, for whom, how long (GDPR Art. 15(1)), and what is left out. No scripts, nothing loaded. */
export function renderIndex(facts: PackageFacts, voice: Voice, summaries: Summary[]): string {
  const { say } = voice;
  const { controller, stores } = facts.config;
  const asked = { controller: controller.name, date: voice.instant(facts.receivedAt, controller.timeZone) };
  const title = say('title', asked);
  const policy = `default-src 'none'; style-src ${STYLE_HASH}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${voice.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${say('intro', asked)}</p>
<p class="soft">${say('how')}</p>
</header>
${glance(voice, stores, summaries)}
${stores.map((store) => storeSection(voice, store, summaries))}
${leftOut(facts, voice)}
<section>
<h2>${say('rights.title')}</h2>
<p>${say('rights.change', { address: controller.privacyAddress })}</p>
<p>${say('rights.ask')}</p>
<p>${say('rights.complain', { route: complaintRouteFor(controller, facts.residence) })}</p>
<p>${say('rights.portability')}${hasPortable(facts) ? ` ${say('rights.portable')}` : ''}</p>
</section>
<section>
<h2>${say('check.title')}</h2>
<p>${say('check.body')}</p>
<p>${say('check.signed')}</p>
</section>
<footer>${say('reference', { reference: facts.reference })}</footer>
</body>
</html>
`.toString();
}

function glance(voice: Voice, stores: Store[], summaries: Summary[]): Markup {
  const { say } = voice;
  const titles = new Map(stores.map(({ id, title }) => [id, title]));
  return markup`<section>
<h2>${say('glance')}</h2>
<table class="glance">
<thead><tr><th scope="col">${say('what')}</th><th scope="col">${say('where')}</th><th scope="col">${say('count')}</th></tr></thead>
<tbody>
${summaries.map(
  (summary) =>
    markup`<tr><td><a href="#${summary.file}">${summary.collection.title}</a></td><td>${titles.get(summary.collection.storeId)}</td><td>${count(voice, summary)}</td></tr>\n`,
)}</tbody>
</table>
</section>`;
}

function storeSection(voice: Voice, store: Store, summaries: Summary[]): Markup | undefined {
  const own = summaries.filter(({ collection }) => collection.storeId === store.id);
  if (own.length === 0) return undefined;
  return markup`<section>
<h2>${store.title}</h2>
<p class="soft">${voice.say('region', { region: store.region })}</p>
${own.every(({ sure }) => sure) ? undefined : markup`<p class="alert">${voice.say('incomplete')}</p>\n`}${own.map((summary) => article(voice, summary))}</section>\n`;
}

function article(voice: Voice, summary: Summary): Markup {
  const { collection, file, records, sure } = summary;
  const nothing = sure ? markup`<p>${voice.say('nothing')}</p>\n` : undefined;
  return markup`<article id="${file}">
<div class="head"><h3>${collection.title}</h3><span class="count">${count(voice, summary)}</span></div>
${context(voice, collection)}${records === 0 ? nothing : [preview(voice, summary), files(voice, file)]}</article>\n`;
}

const contexts = new WeakMap<Collection, Map<string, Markup>>();

/** By collection and language: it says the same in every package. */
function context(voice: Voice, collection: Collection): Markup {
  const known = contexts.get(collection) ?? new Map<string, Markup>();
  contexts.set(collection, known);
  const said = known.get(voice.language) ?? describe(voice, collection);
  known.set(voice.language, said);
  return said;
}

function describe({ say }: Voice, { context: said, fields }: Collection): Markup {
  const { purposes, recipients, source, retention, decisions, safeguards } = said;
  const kinds = [...new Set(fields.flatMap(({ dataCategories }) => dataCategories.map(kindOf)))].join(', ');
  const lines: [PackageKey, string | undefined][] = [
    ['kinds', kinds],
    ['purposes', purposes],
    ['recipients', recipients],
    ['source', source],
    ['retention', retention],
    ['decisions', decisions],
    ['safeguards', safeguards],
  ];
  return markup`<dl>
${lines.map(([key, words]) => (words ? markup`<dt>${say(key)}</dt><dd>${words}</dd>\n` : undefined))}</dl>\n`;
}

/** The last part of a Fides key in words: `user.device.ip_address` is an ip address. */
const kindOf = (category: string): string => (category.split('.').at(-1) ?? category).replaceAll('_', ' ');

function preview({ say }: Voice, { collection, preview: shown }: Summary): Markup {
  const columns = columnsOf(disclosed(collection));
  return markup`<div class="scroll" tabindex="0">
<table>
<caption>${say('preview', { shown: shown.length })}</caption>
<thead><tr>${columns.map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${shown.map((record) => markup`<tr>${columns.map((column) => cell(record[column]))}</tr>\n`)}</tbody>
</table>
</div>\n`;
}

function cell(value: FieldValue | undefined): MarkupPart {
  const text = value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text;
  return text.length > ONE_LINE ? markup`<td dir="auto" class="long">${cut}</td>` : markup`<td dir="auto">${cut}</td>`;
}

/** No number where it would say that nothing is held and no one can know. */
const count = ({ say }: Voice, { records, sure }: Summary): string =>
  records === 0 && !sure ? '–' : say('records', { records });

const files = ({ say }: Voice, file: string): Markup =>
  markup`<p class="files">${say('files')} <a href="data/${file}.json">JSON</a> <a href="data/${file}.csv">CSV</a></p>\n`;

function leftOut({ config, unreached }: PackageFacts, { say }: Voice): Markup {
  const silent = config.stores.filter(({ id }) => unreached.includes(id));
  const items = [
    ...silent.map(({ title }) => say('out.unreached', { title })),
    ...config.collections.flatMap((collection) =>
      withheldIn(collection).map(({ field, reason }) =>
        say('out.field', { field, title: collection.title, reason: reason ?? say('out.never') }),
      ),
    ),
  ];
  return markup`<section>
<h2>${say('out.title')}</h2>
${items.length === 0 ? markup`<p>${say('out.none')}</p>` : markup`<ul>${items.map((item) => markup`<li>${item}</li>\n`)}</ul>`}
</section>`;
}
