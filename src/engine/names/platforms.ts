/** Where people and bodies post: names of firms that most often stand for the place of a post. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  'Bluesky Discord Facebook Instagram LinkedIn Mastodon Reddit Snapchat Telegram Threads TikTok Twitch Twitter WeChat Weibo WhatsApp X YouTube'.split(
    ' ',
  ),
);
