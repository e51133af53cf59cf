package feeds

// CrawlersAI are the product names of programs that are known to gather pages for language models and their answers, as their
// owners, and the list that site owners keep together (github.com/ai-robots-txt/ai.robots.txt), named them in November 2026.
// Search engines, and what makes previews of links, are not among them; a name that robots.txt cannot hold is left out.
var CrawlersAI = []string{
	"AI2Bot", "Ai2Bot-Dolma", "aiHitBot", "Amazonbot", "Amzn-SearchBot", "Amzn-User", "Andibot", "anthropic-ai", "Applebot-Extended", "bedrockbot",
	"Brightbot", "Bytespider", "CCBot", "ChatGLM-Spider", "ChatGPT-User", "Claude-SearchBot", "Claude-User", "Claude-Web", "ClaudeBot", "Cloudflare-AutoRAG",
	"CloudVertexBot", "cohere-ai", "cohere-training-data-crawler", "Cotoyogi", "Crawl4AI", "Crawlspace", "DeepSeekBot", "Diffbot", "DuckAssistBot", "FacebookBot",
	"FirecrawlAgent", "FriendlyCrawler", "Gemini-Deep-Research", "Google-CloudVertexBot", "Google-Extended", "Google-NotebookLM", "GoogleAgent-Mariner", "GPTBot", "iAskBot", "iaskspider",
	"ICC-Crawler", "ImagesiftBot", "img2dataset", "laion-huggingface-processor", "LAIONDownloader", "LinerBot", "Manus-User", "Meta-ExternalAgent", "Meta-ExternalFetcher", "MistralAI-User",
	"NotebookLM", "NovaAct", "OAI-SearchBot", "omgili", "omgilibot", "PanguBot", "Perplexity-User", "PerplexityBot", "PhindBot", "SBIntuitionsBot",
	"TavilyBot", "Thinkbot", "TikTokSpider", "Timpibot", "VelenPublicWebCrawler", "Webzio-Extended", "wpbot", "WRTNBot", "YouBot",
}
