// Calls every operation of /api/v1 through the generated client and checks what comes back: calls.ts SITE.
import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { client } from "./client/client.gen";
import * as api from "./client/sdk.gen";

const [site, description] = process.argv.slice(2) as [string, string];
client.setConfig({ baseUrl: site });

const called = new Set<string>();
client.interceptors.request.use((request) => {
  called.add(`${request.method} ${new URL(request.url).pathname}`);
  return request;
});

/** The data of an answer that must be good. */
async function good<T>(answer: Promise<{ data?: T; error?: unknown; response?: Response }>): Promise<T> {
  const { data, error, response } = await answer;
  assert.ok(data !== undefined, `${response?.status} ${JSON.stringify(error)}`);
  return data;
}

/** The problem of an answer that must be bad. */
async function bad(status: number, answer: Promise<{ error?: unknown; response?: Response }>) {
  const { error, response } = await answer;
  assert.equal(response?.status, status);
  assert.equal((error as { status?: number }).status, status);
  return error as { detail?: string | null; errors?: Record<string, string[]> };
}

async function main() {
  const added = await good(api.addDocument({
    body: new Blob(["The tide came early on Sunday.\n\n“It will not come back,” said Ann Lee, the harbour master."]),
    headers: { "Content-Type": "text/plain" },
    bodySerializer: null,
    query: { name: "tide.txt", identity: "tide" },
  } as never)) as { article: number; outcome: string };
  assert.equal(added.outcome, "added");

  const stories = await good(api.listStories({ query: { medium: "web", limit: 1 } }));
  assert.equal(stories.items.length, 1);
  const first: number = stories.items[0]!.id;
  assert.equal((await good(api.getStory({ path: { id: first } }))).articles.length > 0, true);

  assert.ok(Array.isArray(await good(api.listStoryFacts({ path: { id: first } }))));

  const found = await good(api.searchArticles({ query: { q: "tide" } }));
  assert.equal(found.items[0]?.id, added.article);
  const article = await good(api.getArticle({ path: { id: added.article } }));
  const words: number = article.wordCount;
  assert.ok(words > 5 && article.quotes[0]?.creator?.name === "Ann Lee");
  assert.equal((await good(api.listRevisions({ path: { id: added.article } }))).items[0]?.revision, 1);
  assert.equal((await good(api.getRevision({ path: { id: added.article, number: 1 } }))).text, article.text);
  await good(api.setFacts({ path: { id: added.article }, body: { outlet: "The Tide" } }));
  assert.equal((await good(api.getFacts({ path: { id: added.article } }))).outlet, "The Tide");
  const bytes = await good(api.getSourceBytes({ path: { id: 1 }, parseAs: "blob" }));
  assert.ok((bytes as Blob).size > 100);

  assert.ok((await good(api.searchQuotes({ query: { q: "who:lee" } }))).items.length > 0);
  const real = await good(api.findRealQuotes({ query: { text: "it will come back" } }));
  assert.equal(real.items[0]?.isReversed, true);
  const speaker = (await good(api.searchSpeakers({ query: { q: "lee" } }))).items[0]!;
  assert.equal((await good(api.getSpeaker({ path: { id: speaker.id } }))).name, speaker.name);
  assert.ok((await good(api.listSpeakerQuotes({ path: { id: speaker.id } }))).items.length > 0);

  const comparison = await good(api.compare({ path: { left: "1", right: "2" } }));
  const rows: number = comparison.summary.same + comparison.summary.reworded;
  assert.ok(rows > 0 && comparison.rows[0]!.confidence >= 0);

  const followed = await good(api.follow({ body: { address: "https://news.example/feed", kind: "feed", folder: "News/Region" } } as never));
  const source: number = (followed as { id: number }).id;
  assert.equal((await good(api.listSubscriptions({ query: { limit: 10 } }))).items[0]?.id, source);
  assert.equal((await good(api.getSubscription({ path: { id: source } }))).address, "https://news.example/feed");
  assert.equal((await good(api.changeSubscription({ path: { id: source }, body: { isPaused: true } } as never)) as { state: string }).state, "paused");
  assert.deepEqual((await good(api.listVisits({ path: { id: source } }))).items, []);
  assert.deepEqual((await good(api.listVisitsOfArticle({ path: { id: 1 } }))).items, []);
  assert.ok((await good(api.listEdits({ query: {} }))).items.length >= 0);
  assert.equal((await api.unfollow({ path: { id: source } })).response?.status, 204);

  assert.match((await bad(400, api.searchQuotes({ query: { q: "medium:tv" } }))).errors?.["q"]?.[0] ?? "", /takes one of/);
  assert.match((await bad(404, api.getArticle({ path: { id: 999999 } }))).detail ?? "", /999999/);

  // Every operation of the description was called.
  const paths = JSON.parse(readFileSync(description, "utf8")).paths as Record<string, Record<string, { operationId: string }>>;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      operationId,
      requests: new RegExp(`^${method.toUpperCase()} ${path.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+?")}$`),
    })));
  assert.ok(operations.length > 0);
  const missed = operations
    .filter(({ requests }) => ![...called].some((call) => requests.test(call)))
    .map(({ operationId }) => operationId);
  assert.deepEqual(missed, []);
  console.log(`   TypeScript client: ${operations.length} of ${operations.length} operations called`);
}

main().catch((failure: unknown) => {
  console.error(failure);
  process.exit(1);
});
