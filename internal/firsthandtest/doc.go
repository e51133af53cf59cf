// Package firsthandtest is the test kit: databases for tests that shall hold on both.
//
// Owns: the environment variable FIRSTHAND_PG; the test databases, which it makes and removes.
//
// Read first: Databases, Open, SQLite, Meanwhile, Together.
//
// Invariants: every test has a database of its own, empty and migrated; nothing of it is left
// afterwards; a run without PostgreSQL says so, once, aloud.
//
// Leaves to others: what is in the database (each room's tests fill their own), starting a
// PostgreSQL (scripts/postgres).
//
// Imports: the root package, store. Only tests import it.
//
// Tests: those of the rooms that use it; store's first.
package firsthandtest
