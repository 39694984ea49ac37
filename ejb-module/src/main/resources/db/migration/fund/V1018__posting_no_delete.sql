CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the books are never removed: write a red row';
