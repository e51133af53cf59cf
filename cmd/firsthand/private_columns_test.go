package main

import (
	"context"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"firsthand/internal/store"
)

// contents are the texts of a database, by column: "people.name".
func contents(t *testing.T, db *store.DB) map[string][]string {
	t.Helper()
	found := map[string][]string{}
	err := db.Read(t.Context(), func(tx *store.Tx) error {
		columns, err := textColumns(t.Context(), tx, db.Dialect())
		for _, c := range columns {
			table, column, _ := strings.Cut(c, ".")
			values, err := store.List(t.Context(), tx, store.Value[string], `SELECT DISTINCT `+column+` FROM `+table+` WHERE `+column+` <> '' ORDER BY 1`)
			if err != nil {
				return fmt.Errorf("%s: %w", c, err)
			}
			found[c] = values
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// textColumns are the columns of the newest schema that can hold words.
func textColumns(ctx context.Context, tx *store.Tx, d store.Dialect) ([]string, error) {
	query := `SELECT t.name || '.' || c.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c
		WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name <> 'schema_version' AND c.type NOT LIKE '%INT%' ORDER BY 1`
	if d == store.Postgres {
		query = `SELECT table_name || '.' || column_name FROM information_schema.columns
			WHERE table_schema = current_schema() AND table_name <> 'schema_version' AND data_type NOT IN ('bigint', 'smallint', 'integer', 'tsvector') ORDER BY 1`
	}
	return store.List(ctx, tx, store.Value[string], query)
}

func holding(values []string, word *regexp.Regexp) (found []string) {
	for _, v := range values {
		found = append(found, word.FindAllString(strings.ToLower(v), -1)...)
	}
	return found
}

// everyColumnIsMarked: every column that can hold words holds a private one, unless it is said why not; what readers see
// of public records holds a public one, too, which the crawl must find. Whoever adds a column to the database decides here
// who may see what it holds.
func everyColumnIsMarked(t *testing.T, held map[string][]string) {
	for _, column := range slices.Sorted(maps.Keys(held)) {
		values := held[column]
		private, public := len(holding(values, secretWord)) > 0, len(holding(values, openWord)) > 0
		_, seen := readersSee[column]
		_, always := everybodySees[column]
		_, made := madeInside[column]
		if len(values) > 0 && len(holding(values, recordID)) == len(values) {
			made = true
		}
		if (seen || always) && !public {
			t.Errorf("%s is for readers, and holds no public word", column)
		}
		if always && private {
			t.Errorf("%s is for everybody, and holds a private word", column)
		}
		if !private && !always && !made {
			t.Errorf("%s holds no private word: fill it with one, or say in everybodySees or madeInside why it has none", column)
		}
	}
	for _, table := range []map[string]string{readersSee, everybodySees, madeInside} {
		for column := range table {
			if _, there := held[column]; !there {
				t.Errorf("%s is not in the database any more", column)
			}
		}
	}
}

var recordID = regexp.MustCompile(`^[0-9a-f]{24}$`) // says nothing; those of records that are inside are looked for

// readersSee names what readers are shown of a record that is public; the same column of another record is private.
var readersSee = map[string]string{
	"people.name": "of people with a page", "people.name_folded": "the name", "people.slug": "the address", "people.description": "of people with a page", "people.pronouns": "of people with a page",
	"people.same_as": "of people with a page", "people.portrait": "the address of the picture", "people.born_edtf": "of the dead, and where the desk says so", "people.died_edtf": "of people with a page",
	"person_names.name": "other names of people with a page", "person_names.name_folded": "the name", "person_tails.tail": "the name",
	"outlets.name": "of public quotes and their sources", "outlets.name_folded": "the name", "outlets.publisher": "in structured data", "outlets.url": "a link behind the name",
	"sources.title": "of public quotes", "sources.url": "a link", "sources.canonical_url": "the same link", "sources.programme": "of public quotes", "sources.published_on": "of public quotes", "sources.archived_url": "a link",
	"interviews.held_on": "of checked quotes", "interviews.held_text": "of checked quotes", "interviews.place": "of checked quotes",
	"quotes.text": "of a quote that a published story prints, until it is withdrawn", "quotes.text_folded": "the text", "quotes.slug": "the address", "quotes.speaker_printed": "as printed", "quotes.speaker_capacity": "as printed",
	"quotes.addressee_printed": "as printed", "quotes.outlet_printed": "as printed", "quotes.locator": "where it stands in its source, of a call never", "quotes.said_on": "of public quotes", "quotes.said_text": "as printed",
	"quotes.context": "the sentence before it", "quotes.unnamed_reason": "why nobody is named", "quotes.state_by": "who checked, disputed or withdrew it", "quotes.state_note": "in their words", "quotes.passage": "the words around a checked quote",
	"relationships.started": "of confirmed ones", "relationships.ended": "of confirmed ones", "relationships.date_text": "of confirmed ones",
	"facts.text": "of confirmed ones", "facts.edtf": "of confirmed ones", "facts.date_text": "of confirmed ones",
	"topics.name": "of topics with published stories", "topics.name_folded": "the name", "topics.slug": "the address", "topics.description": "on its page", "topics.image": "on its page", "topics.meta": "search texts, on its page",
	"bylines.name": "of bylines with published stories", "bylines.name_folded": "the name", "bylines.slug": "the address", "bylines.bio": "on its page", "bylines.location": "on its page", "bylines.website": "on its page", "bylines.image": "on its page", "bylines.meta": "search texts, on its page",
	"stories.slug": "the address", "revisions.title": "once published", "revisions.dek": "once published", "revisions.document": "once published", "revisions.plain": "the first words, once published", "revisions.meta": "search and social texts, once published",
	"uses.printed": "as printed in a published story", "corrections.text": "of a published story", "corrections.old_text": "of a published story", "corrections.new_text": "of a published story", "corrections.editor_name": "who corrected it",
	"story_desk.title_folded": "the headline",
	"questions.block":         "in the address of a question in a published story", "question_choices.text": "of a question in a published story",
	"answers.text": "of an answer that the desk put up", "answers.name": "of an answer that the desk put up", "answers.place": "of an answer that the desk put up",
	"addresses.path": "of what is public; a topic or a byline of drafts alone has one that leads nowhere",
	"media.path":     "the address of a picture that is shown", "media.alt": "of a picture that is shown", "media.credit": "of a picture that is shown",
	"comments.html": "of comments that stand under a published story", "comments.plain": "the same, without links", "comments.author_name": "of those that came in with a site", "members.name": "of who says something that stands",
}

// everybodySees names what is for readers whatever it holds.
var everybodySees = map[string]string{
	"settings.value": "title, navigation, policies; what the desk asks of itself is a yes or no",
	// The readers' index: what may not be found is not in it.
	"search_public.title": "headlines and names", "search_public.names": "bylines, topics, other names", "search_public.body": "what everybody may read",
	"search_public_terms.word": "its words",
	// What related stories are found by: a story that is taken away or that was never out is not in it.
	"story_words.word": "of headline and dek of published stories, as they are out", "story_wording.words": "the same, by story",
}

// madeInside names what holds no words of anybody: the program fills it, from a list of its own or by reckoning. A value
// that would give something away is looked for as it is (keptValues).
var madeInside = map[string]string{
	"search_public.kind": "a list of ours", "search_public.object_id": "an ID", "search_public.tags": "IDs", "search_desk.kind": "a list of ours", "search_desk.object_id": "an ID", "search_desk.tags": "IDs",
	"search_public_near.word": "the shorter words of an index", "search_public_near.cut": "the same with a letter left out", "search_desk_near.word": "the shorter words of an index", "search_desk_near.cut": "the same with a letter left out",
	"search_todo.kind": "a list of ours", "search_todo.object_id": "an ID", "search_passes.name": "a list of ours", "search_passes.kind": "a list of ours", "search_passes.last_id": "an ID",
	"quotes.desk": "a list of ours", "facts.desk": "a list of ours", "relationships.desk": "a list of ours", "readings.places": "numbers", "readings.owner_id": "an ID", "readings.story_id": "an ID",
	"addresses.kind": "a list of ours", "api_keys.kind": "a list of ours", "api_keys.role": "a list of ours", "api_keys.secret_hash": "a hash", "api_keys.sealed": "sealed", "api_keys.created_by": "an ID", "api_keys.created_by_id": "an ID", "api_keys.user_id": "an ID",
	"audit.act": "a list of ours", "audit.actor_id": "an ID", "audit.object": "a list of ours", "audit.object_id": "an ID", "audit.role": "a list of ours",
	"captures.blob": "a place in the store", "captures.kind": "a list of ours", "captures.mime": "a type of file", "captures.sha256": "a hash, which readers see as the digest", "captures.substance": "a hash",
	"changes.tag": "IDs, and paths of the site", "claims.claimant_id": "an ID", "claims.quote_id": "an ID", "comparisons.verdict": "a list of ours", "comparisons.warnings": "sentences of ours",
	"import_runs.source": "a list of ours", "import_runs.state": "a list of ours", "import_runs.checks": "numbers", "import_runs.by_id": "an ID", "import_items.kind": "a list of ours", "import_items.fate": "a list of ours", "import_items.became": "an ID",
	"import_origins.source": "a list of ours", "import_origins.kind": "a list of ours", "import_origins.became": "an ID", "import_origins.hash": "a hash",
	"desk_files.name": "a list of ours", "desk_files.hash": "a hash", "desk_files.text": "addresses of the site, which anybody can try",
	"corrections.kind": "a list of ours", "corrections.status": "a list of ours", "facts.kind": "a list of ours", "fronts.slots": "IDs, and a list of ours", "facts.story_id": "an ID", "interview_people.role": "a list of ours",
	"interviews.medium": "a list of ours", "list_counts.name": "a list of ours, and IDs", "list_counts.under": "a list of ours, and IDs", "list_counts.part": "an ID, or a number", "media.kind": "a list of ours", "media.created_by": "an ID", "media.mime": "a type of file", "media.rights": "a list of ours", "media.sha256": "a hash", "media.usage_terms": "no call fills it",
	"outbox.claimed_by": "which process", "outbox.done": "a list of ours", "outbox.error": "sentences of ours, for the log", "outbox.payload": "IDs", "outbox.topic": "a list of ours", "outlets.kind": "a list of ours",
	"people.kept_address": "a path of the site", "people.merged_into": "an ID", "person_merges.gone_path": "a path of the site", "person_moves.place": "a list of ours",
	"previews.created_by": "an ID", "previews.kind": "a list of ours", "previews.revision_id": "an ID", "previews.secret_hash": "a hash",
	"published_revisions.revision_id": "an ID", "quote_about.speaker_id": "an ID", "quotes.addressee_id": "an ID", "quotes.attribution": "a list of ours", "quotes.heard_by": "a list of ours", "quotes.kind": "a list of ours", "quotes.language": "the name of a language",
	"quotes.listed_speaker": "an ID", "quotes.listed_state": "a list of ours", "quotes.state": "a list of ours", "redirects.path": "an address that was public", "redirects.target": "a path of the site",
	"relationships.kind": "a list of ours", "relationships.quote_id": "an ID", "relationships.status": "a list of ours", "relationships.story_id": "an ID", "reports.kind": "a list of ours", "reports.quote_id": "an ID", "reports.same": "a hash", "reports.status": "a list of ours", "reports.outcome": "a list of ours",
	"revisions.based_on": "an ID", "revisions.created_by": "an ID", "revisions.kind": "a list of ours", "schedule.name": "a list of ours", "sealed_notes.sealed": "sealed", "sealed_notes.site_key": "a hash", "sealed_notes.writer_id": "an ID",
	"settings.name": "a list of ours", "source_texts.capture_id": "an ID", "source_texts.cues": "numbers", "source_texts.kind": "a list of ours", "source_texts.note": "sentences of ours", "source_watch.capture_id": "an ID",
	"source_watch.message": "sentences of ours", "source_watch.reason": "a list of ours", "source_watch.state": "a list of ours", "sources.digest": "a hash, for readers", "sources.kind": "a list of ours",
	"stories.created_by": "an ID", "stories.language": "the name of a language", "stories.origin_draft": "a hash", "stories.origin_hash": "a hash", "stories.status": "a list of ours", "stories.translation_group": "an ID", "stories.uuid": "a number, for readers", "stories.visibility": "a list of ours",
	"story_bylines.status": "a list of ours", "story_media.path": "a path of the site, of a picture whose own address it is", "story_people.status": "a list of ours", "story_picks.picked_id": "an ID", "story_topics.status": "a list of ours", "topics.person_id": "an ID", "topics.visibility": "a list of ours", "uses.verdict": "a list of ours",
	"webhook_deliveries.event": "a list of ours", "webhook_deliveries.reason": "sentences of ours", "webhook_deliveries.state": "a list of ours", "webhooks.events": "a list of ours", "webhooks.paused_why": "sentences of ours", "webhooks.secret": "sealed",
	"invites.byline_id": "an ID", "invites.made_by": "an ID", "invites.role": "a list of ours", "invites.token_hash": "a hash", "passkey_questions.asked": "random numbers", "passkey_questions.id": "a hash",
	"passkey_questions.user_id": "an ID", "passkeys.credential": "a public key", "passkeys.credential_id": "a random number", "sessions.device": "a list of ours", "sessions.token_hash": "a hash", "sessions.way": "a list of ours", "sign_in_links.kind": "a list of ours", "sign_in_links.made_by": "an ID", "sign_in_links.token_hash": "a hash",
	"story_desk.stage": "a list of ours", "story_desk.live_stage": "a list of ours", "story_desk.owner_id": "an ID", "story_desk.scheduled_id": "an ID", "story_desk.planned_for": "a day", "story_desk.schedule_failed": "sentences of ours",
	"notifications.kind": "a list of ours", "notifications.letter_id": "an ID", "notifications.note_id": "an ID", "notifications.staff_id": "an ID", "story_notes.author_id": "an ID", "story_notes.assigned_id": "an ID", "story_notes.block": "numbers", "story_notes.thread_id": "an ID",
	"story_visits.story_id": "an ID", "story_visits.session": "made up by a browser", "story_visits.staff_id": "an ID", "story_visits.name": "of who is in a story now; one machine keeps it in memory", "story_visits.lost_to": "the same",
	"users.byline_id": "an ID", "users.password_hash": "a hash", "users.role": "a list of ours", "users.status": "a list of ours",
	"members.status": "a list of ours", "members.uuid": "a number", "member_sessions.token_hash": "a hash", "member_tiers.tier_id": "an ID", "member_labels.member_id": "an ID", "member_labels.label_id": "an ID",
	"page_reads.kind": "a list of ours", "page_reads.span": "a list of ours", "page_reads.object_id": "an ID, or a path of the site", "page_referrers.kind": "a list of ours", "page_referrers.object_id": "an ID, or a path of the site",
	"webhooks.key_id": "an ID", "moderation_rules.name": "a list of ours", "moderation_bans.kind": "a list of ours", "comments.status": "a list of ours", "comments.badge": "a list of ours", "comments.words_hash": "a hash", "comment_letters.comment_id": "an ID", "comment_letters.member_id": "an ID",
	"member_passes.kind": "a list of ours", "member_passes.member_id": "an ID", "member_passes.browser_hash": "a hash", "member_passes.link_hash": "a hash", "member_passes.code_hash": "a hash",
	"questions.results": "a list of ours", "questions.names": "a list of ours", "questions.salt": "a random number", "question_votes.voter": "a hash",
	"answers.same": "a hash", "answers.state": "a list of ours",
}

// keptValues lists what the program made and nobody may be told: hashes of keys, places of captures, what is sealed, and
// the IDs of records that are the desk's alone.
func keptValues(held map[string][]string) (list []string) {
	columns := []string{"api_keys.secret_hash", "api_keys.sealed", "previews.secret_hash", "users.password_hash", "sessions.token_hash", "sign_in_links.token_hash", "captures.blob", "sealed_notes.sealed", "sealed_notes.site_key", "webhooks.secret", "reports.same", "stories.origin_hash", "stories.origin_draft"}
	for _, table := range []string{"api_keys", "audit", "captures", "claims", "facts", "notifications", "outbox", "previews", "person_merges", "relationships", "reports", "sealed_notes", "sessions", "sign_in_links", "source_texts", "story_notes", "users", "webhook_deliveries", "webhooks"} {
		columns = append(columns, table+".id")
	}
	columns = append(columns, "members.id", "members.uuid", "member_sessions.id", "member_sessions.token_hash", "member_tiers.member_id", "member_passes.id", "member_passes.browser_hash", "member_passes.link_hash", "member_passes.code_hash")
	columns = append(columns, "questions.salt", "question_votes.voter", "answers.same")
	columns = append(columns, "invites.id", "invites.token_hash", "passkeys.id", "passkeys.credential_id", "passkey_questions.id")
	columns = append(columns, "moderation_bans.id", "comments.words_hash")
	for _, column := range columns {
		list = append(list, held[column]...)
	}
	list = append(list, held["readings.id"]...)
	return list
}
