SELECT currency, time_zone FROM identity_company_settings
