GRANT SELECT, INSERT, UPDATE ON period_close TO ${appUser};
GRANT SELECT, INSERT ON period_sheet_row TO ${appUser};
GRANT SELECT, INSERT ON journal_export TO ${appUser};
