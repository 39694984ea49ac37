GRANT SELECT, INSERT, UPDATE ON partner TO ${appUser};
GRANT SELECT, INSERT, DELETE ON partner_right TO ${appUser};
GRANT SELECT, INSERT, DELETE ON partner_message TO ${appUser};
