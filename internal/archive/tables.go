package archive

import "strings"

// table is one table of the newest schema, and what becomes of it in an archive.
type table struct {
	name    string
	key     string // the columns that its rows are ordered by
	columns string // all of them: what is not named here is decided by nobody, and a test fails
	inside  string // why it is in complete archives alone, "" where it is in all
	asked   string // columns that are empty in a portable archive if passwords were not asked for
}

// tables is every table of the schema, each behind those that its rows refer to.
var tables = []table{
	{name: "audit", key: "id", columns: "id at actor_id actor_name role act object object_id detail"},
	{name: "changes", key: "position", columns: "position at tag hard", inside: "is of the site's own cache"},
	{name: "outbox", key: "id", columns: "id topic payload made_at due_at attempts claimed_by done dead error"},
	{name: "schedule", key: "name", columns: "name due_at", inside: "is of the site's own machine"},
	{name: "settings", key: "name", columns: "name value updated_at"},
	{name: "redirects", key: "path", columns: "path target permanent created_at"},
	{name: "media", key: "id", columns: "id path sha256 size_bytes mime width height alt caption credit creator source_url copyright licence usage_terms rights rights_expire focal_x focal_y created_at updated_at kind name words_folded duration_ms crop_x crop_y crop_width crop_height created_by created_name deleted_at twin"},
	{name: "people", key: "id", columns: "id slug name name_folded description pronouns born_edtf died_edtf same_as portrait is_public notes_private created_at updated_at merged_into show_private kept_address"},
	{name: "person_names", key: "person_id name_folded", columns: "person_id name name_folded"},
	{name: "outlets", key: "id", columns: "id name name_folded kind publisher url created_at updated_at"},
	{name: "sources", key: "id", columns: "id kind title url canonical_url outlet_id programme creators published_on accessed_at archived_url archived_at digest is_primary created_at updated_at"},
	{name: "interviews", key: "id", columns: "id name outlet_id source_id medium held_on held_text place conditions sentence created_at updated_at"},
	{name: "interview_people", key: "interview_id role person_id", columns: "interview_id person_id role position"},
	{name: "quotes", key: "id", columns: "id slug text text_folded language original_text translator kind speaker_id speaker_printed speaker_capacity addressee_id addressee_printed outlet_id outlet_printed interview_id source_id locator said_on said_min said_text context heard_by attribution unnamed_reason state state_by state_note state_at passage confidence version created_at updated_at public_at said listed_speaker listed_state worded desk"},
	{name: "relationships", key: "id", columns: "id subject_id object_id kind status started ended date_text sentence story_id source_id quote_id confirmed_by confirmed_at created_at updated_at desk"},
	{name: "facts", key: "id", columns: "id text edtf date_min date_max date_text sentence story_id source_id confirmed_by confirmed_at created_at updated_at kind desk"},
	{name: "fact_people", key: "fact_id person_id", columns: "fact_id person_id position"},
	{name: "topics", key: "id", columns: "id slug name name_folded description image person_id created_at updated_at imported visibility meta"},
	{name: "bylines", key: "id", columns: "id slug name name_folded bio location website image created_at updated_at meta"},
	{name: "stories", key: "id", columns: "id uuid slug status visibility featured is_page language translation_group working_revision published_revision published_at origin_url origin_hash origin_draft origin_site created_by created_at updated_at"},
	{name: "revisions", key: "id", columns: "id story_id number based_on kind title dek document meta word_count reading_minutes plain created_by created_name created_at media_noted"},
	{name: "story_topics", key: "story_id topic_id", columns: "story_id topic_id position status published_at"},
	{name: "story_bylines", key: "story_id byline_id", columns: "story_id byline_id position status published_at"},
	{name: "story_people", key: "story_id person_id", columns: "story_id person_id position status published_at"},
	{name: "uses", key: "revision_id quote_id position", columns: "revision_id quote_id position story_id printed verdict differences flagged free"},
	{name: "corrections", key: "id", columns: "id story_id revision_id kind text old_text new_text status editor_name published_at"},
	{name: "captures", key: "id", columns: "id source_id kind url final_url status mime size_bytes sha256 substance blob etag last_modified taken_by taken_at"},
	{name: "source_texts", key: "id", columns: "id source_id capture_id kind words cues note given_by created_at"},
	{name: "source_watch", key: "source_id", columns: "source_id state reason message since tried_at due_at pause_us failures capture_id settled_by"},
	{name: "comparisons", key: "quote_id text_id", columns: "quote_id text_id quote_version verdict place_start place_end differences warnings compared_at"},
	{name: "api_keys", key: "id", columns: "id kind name role secret_hash created_by created_at revoked_at created_by_id sealed user_id", inside: "lets programs in"},
	{name: "quote_vouchers", key: "quote_id", columns: "quote_id allowed_by allowed_at second_id vouched_by"},
	{name: "sealed_notes", key: "id", columns: "id quote_id writer_id writer_name site_key sealed created_at erased_by erased_why erased_at", inside: "is sealed; its keys stay"},
	{name: "person_merges", key: "id", columns: "id gone_id stays_id gone_path merged_by merged_at undone_by undone_at"},
	{name: "person_moves", key: "merge_id place row_id detail", columns: "merge_id place row_id detail position"},
	{name: "claims", key: "id", columns: "id text claimant_id claimed_by claimed_on source_id quote_id verdict review_url reviewed_on reviewed_by created_at updated_at"},
	{name: "claim_about", key: "claim_id person_id", columns: "claim_id person_id position"},
	{name: "webhooks", key: "id", columns: "id url events secret failures failed_at paused_at paused_why created_by created_at name key_id updated_at", inside: "holds secrets, and addresses that may be secrets"},
	{name: "webhook_deliveries", key: "id", columns: "id webhook_id event_id event object_id happened state tries status reason tried_at", inside: "goes with webhooks"},
	{name: "list_counts", key: "name", columns: "name n under part"},
	{name: "person_tails", key: "tail person_id", columns: "tail person_id"},
	{name: "reports", key: "id", columns: "id kind object_id revision_id quote_id words message name contact same status handled_by note created_at updated_at outcome"},
	{name: "published_revisions", key: "story_id number", columns: "story_id number revision_id published_at"},
	{name: "addresses", key: "path", columns: "path kind object_id created_at"},
	{name: "quote_about", key: "quote_id person_id", columns: "quote_id person_id position speaker_id said_min"},
	{name: "users", key: "id", columns: "id name email email_folded password_hash role byline_id status first_owner created_at updated_at letters", asked: "password_hash"},
	{name: "sessions", key: "id", columns: "id user_id token_hash device way made_at expires_at", inside: "lets browsers in"},
	{name: "sign_in_links", key: "id", columns: "id user_id kind token_hash made_at expires_at made_by", inside: "lets people in"},
	{name: "quote_words", key: "word quote_id", columns: "word quote_id"},
	{name: "story_desk", key: "story_id", columns: "story_id stage live_stage owner_id reviewer_id reviewer_name due_at planned_for approved_revision approved_by approved_at publish_at publish_revision scheduled_id scheduled_by schedule_failed embargo_until embargo_by unpublish_at trashed_at trashed_by title_folded touched_at touched_by"},
	{name: "revision_marks", key: "revision_id", columns: "revision_id story_id name named_by reviewed_at approved_at approved_by"},
	{name: "story_notes", key: "id", columns: "id story_id thread_id revision_id block words words_before body author_id author_name assigned_id assigned_to created_at edited_at resolved_at resolved_by"},
	{name: "notifications", key: "id", columns: "id staff_id kind story_id note_id actor_name words created_at read_at letter_id"},
	{name: "story_visits", key: "story_id session", columns: "story_id session staff_id name since seen unsaved holds lost_to", inside: "holds for minutes"},
	{name: "previews", key: "id", columns: "id story_id revision_id kind secret_hash label created_by created_name created_at expires_at revoked_at", inside: "lets people in"},
	{name: "readings", key: "id", columns: "id owner_id name draft places headline decisions story_id created_at updated_at ends_at"},
	{name: "fronts", key: "id", columns: "id name slots starts_at version dropped_at saved_by saved_at"},
	{name: "story_media", key: "revision_id path", columns: "revision_id path story_id"},
	{name: "story_words", key: "word published_at story_id", columns: "word published_at story_id"},
	{name: "story_wording", key: "story_id", columns: "story_id words published_at taken"},
	{name: "story_picks", key: "revision_id position", columns: "revision_id position picked_id story_id free"},
	{name: "invites", key: "id", columns: "id email email_folded role byline_id token_hash made_by made_at expires_at sent_at", inside: "lets people in"},
	{name: "passkeys", key: "id", columns: "id user_id credential_id credential name made_at used_at", inside: "belongs to the address that the site had"},
	{name: "passkey_questions", key: "id", columns: "id user_id asked expires_at", inside: "holds for minutes"},
	{name: "members", key: "id", columns: "id uuid email email_folded name avatar_image status last_seen_at created_at updated_at note comment_letters letter_trouble"},
	{name: "labels", key: "id", columns: "id name name_folded slug created_at updated_at"},
	{name: "member_labels", key: "member_id label_id", columns: "member_id label_id"},
	{name: "member_tiers", key: "member_id tier_id", columns: "member_id tier_id"},
	{name: "member_sessions", key: "id", columns: "id member_id token_hash made_at expires_at seen_at", inside: "lets readers in"},
	{name: "member_passes", key: "id", columns: "id kind email email_folded member_id name labels back browser_hash link_hash code_hash code_until tries made_at expires_at used_at", inside: "lets readers in"},
	{name: "moderation_rules", key: "name", columns: "name value updated_at"},
	{name: "moderation_bans", key: "id", columns: "id kind value name reason made_by made_at ends_at"},
	{name: "comments", key: "id", columns: "id story_id parent_id reply_to member_id author_name badge status html plain words_hash reasons shown likes dislikes score replies reports pinned_at edited_at waits created_at updated_at"},
	{name: "comment_votes", key: "comment_id member_id", columns: "comment_id member_id score created_at"},
	{name: "comment_reports", key: "comment_id member_id", columns: "comment_id member_id created_at"},
	{name: "comment_letters", key: "comment_id member_id", columns: "comment_id member_id created_at"},
	{name: "comment_threads", key: "story_id", columns: "story_id shown closed"},
	{name: "import_runs", key: "id", columns: "id source site name maker dry state problem decided at size checks by_id by_name started_at worked changed_at ended_at"},
	{name: "import_items", key: "run_id n", columns: "run_id n kind origin name fate counts became noted notes"},
	{name: "import_origins", key: "source site kind origin", columns: "source site kind origin became hash run_id n"},
	{name: "questions", key: "id", columns: "id story_id block open closes_at takes_answers results names salt votes shown_votes count_due held shown version created_at updated_at"},
	{name: "question_choices", key: "id", columns: "id question_id position text votes shown_votes"},
	{name: "question_votes", key: "question_id voter", columns: "question_id voter choice_id", inside: "says which browser chose what; the counts go with the choices"},
	{name: "answers", key: "id", columns: "id question_id text name place same state listed handled_by handled_at created_at updated_at"},
	{name: "page_reads", key: "kind span at object_id", columns: "kind span at object_id reads"},
	{name: "page_referrers", key: "kind object_id day host", columns: "kind object_id day host reads"},
	{name: "asked_terms", key: "term day", columns: "term day asks empty"},
	{name: "desk_files", key: "name hash", columns: "name hash text active brought saved_at"},
}

// in tells whether a table's rows are in archives of a kind.
func (t table) in(kind Kind) bool { return kind == Complete || t.inside == "" }

// blanks are the columns that are empty in an archive.
func (t table) blanks(kind Kind, passwords bool) map[string]bool {
	empty := map[string]bool{}
	if kind == Complete {
		return empty
	}
	for _, c := range strings.Fields(t.asked) {
		empty[c] = !passwords
	}
	return empty
}

// machinery are tables in which a site that nobody has used yet may have rows: what it reminds itself of, and that somebody read it.
var machinery = []string{"schedule", "changes", "outbox", "list_counts", "page_reads", "page_referrers", "asked_terms"}

func tableNamed(name string) (table, bool) {
	for _, t := range tables {
		if t.name == name {
			return t, true
		}
	}
	return table{}, false
}
