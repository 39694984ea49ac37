GRANT SELECT, INSERT, UPDATE ON contribution_list TO ${appUser};
GRANT SELECT, INSERT ON contribution_line TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON money_arrival TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON employer_clerk TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON staff_table TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON staff_table_line TO ${appUser};
