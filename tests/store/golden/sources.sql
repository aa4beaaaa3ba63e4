INSERT INTO "sources" ("id", "kind", "author", "title", "container", "publisher", "date", "url", "archive_ref", "language", "note", "locator", "batch", "wording")
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT ("id") DO NOTHING;

SELECT "sources"."id",
    "sources"."id",
    "sources"."kind",
    "sources"."author",
    "sources"."title",
    "sources"."container",
    "sources"."publisher",
    "sources"."date",
    "sources"."url",
    "sources"."archive_ref",
    "sources"."language",
    "sources"."note",
    "sources"."locator",
    "sources"."batch",
    "sources"."wording"
FROM "sources"
ORDER BY "sources"."id";

SELECT "sources"."id",
    "sources"."id",
    "sources"."kind",
    "sources"."author",
    "sources"."title",
    "sources"."container",
    "sources"."publisher",
    "sources"."date",
    "sources"."url",
    "sources"."archive_ref",
    "sources"."language",
    "sources"."note",
    "sources"."locator",
    "sources"."batch",
    "sources"."wording"
FROM "sources";

SELECT "sources"."id",
    "sources"."id",
    "sources"."kind",
    "sources"."author",
    "sources"."title",
    "sources"."container",
    "sources"."publisher",
    "sources"."date",
    "sources"."url",
    "sources"."archive_ref",
    "sources"."language",
    "sources"."note",
    "sources"."locator",
    "sources"."batch",
    "sources"."wording"
FROM "sources"
WHERE "sources"."id" = ?;
