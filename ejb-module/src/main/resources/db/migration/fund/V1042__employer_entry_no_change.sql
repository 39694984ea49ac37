-- AFTER UPDATE, as for the other books: see V1095.
CREATE TRIGGER employer_entry_no_update AFTER UPDATE ON employer_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never changed: write a red row';
CREATE TRIGGER employer_entry_no_delete BEFORE DELETE ON employer_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never removed: write a red row';
