/** No list of objects goes on for ever, whatever the server says. */
const MOST_PAGES = 10_000;

/**
 * The keys that begin with a prefix, page by page (ListObjectsV2: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html).
 * `list` asks with a query string and gives the XML. Keys are asked for in URL encoding, so that nothing in them has a meaning in XML.
 */
export async function* listKeys(list: (query: string) => Promise<string>, prefix: string): AsyncGenerator<string> {
  let token: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query: Record<string, string> = { "list-type": "2", "encoding-type": "url", prefix, ...(token !== null && { "continuation-token": token }) };
    const xml = await list(new URLSearchParams(query).toString().replaceAll("+", "%20"));
    for (const [, key = ""] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) yield decodeURIComponent(key.replaceAll("+", "%20"));
    token = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1]?.replaceAll("&amp;", "&") ?? null;
    if (token === null) return;
  }
}
