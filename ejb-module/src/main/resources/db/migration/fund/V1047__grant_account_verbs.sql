GRANT SELECT, INSERT ON employer_entry TO ${appUser};
GRANT SELECT, UPDATE ON account_serial TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON staff_change TO ${appUser};
