CREATE TRIGGER period_sheet_row_no_delete BEFORE DELETE ON period_sheet_row FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the statements of a closed period are never removed';
